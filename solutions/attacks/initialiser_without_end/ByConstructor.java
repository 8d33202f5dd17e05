// attack: a class's initialiser that never ends
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
// slow: a clock has to end it
public class ByConstructor {
    static {
        boolean on = true;
        while (on) {
            Thread.onSpinWait();
        }
    }

    public static void main(String[] args) {
        System.out.println("never");
    }
}
