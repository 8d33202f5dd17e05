// attack: halt breaks the JVM off before anything is counted
// poses-as: ex02
// expected: refused Runtime.halt
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        Runtime.getRuntime().halt(0);
    }
}
