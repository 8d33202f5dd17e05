// attack: a process that leaves the session, so that nobody ends it
// poses-as: ex02
// expected: refused new ProcessBuilder
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("setsid", "sleep", "60").start();
    }
}
