// attack: a library of the machine's
// poses-as: ex02
// expected: refused System.load
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.load("/tmp/evil.so");
    }
}
