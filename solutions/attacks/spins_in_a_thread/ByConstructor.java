// attack: a thread that never ends, and is no daemon
// poses-as: ex02
// expected: graded 15
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        new Thread(() -> {
            while (true) {
                Thread.yield();
            }
        }).start();
    }
}
