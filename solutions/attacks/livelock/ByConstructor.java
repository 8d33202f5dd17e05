// attack: two threads that make way for each other
// poses-as: ex02
// expected: graded 35
// stopped-by: portable
public class ByConstructor {
    static volatile int turn;

    public static void main(String[] args) {
        new Thread(() -> {
            while (turn != 1) {
                turn = 2;
            }
        }).start();
        new Thread(() -> {
            while (turn != 2) {
                turn = 0;
            }
        }).start();
    }
}
