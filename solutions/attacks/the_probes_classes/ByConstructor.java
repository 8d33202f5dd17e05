// attack: asks the stream it prints to for the probe's classes
// poses-as: ex02
// expected: refused Class.getClassLoader
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws Exception {
        System.out.getClass().getClassLoader().loadClass("org.threadgrader.probe.Execution");
    }
}
