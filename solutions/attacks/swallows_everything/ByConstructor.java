// attack: catches whatever ends a thread, and goes on
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        while (true) {
            try {
                Thread.sleep(10);
                throw new InterruptedException();
            } catch (Throwable t) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
