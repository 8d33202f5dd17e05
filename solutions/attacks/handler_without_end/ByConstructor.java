// attack: a handler of uncaught exceptions that never ends
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        throw new IllegalStateException();
    }
}
