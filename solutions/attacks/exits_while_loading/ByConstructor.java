// attack: exit in the class's initialiser
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    static {
        System.exit(0);
    }

    public static void main(String[] args) {
        System.out.println("never");
    }
}
