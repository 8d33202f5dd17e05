// attack: its own System, which prints nothing
// poses-as: ex02
// expected: refused System
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        System.exit(0);
    }

    static class System {
        static void exit(int status) {}
    }
}
