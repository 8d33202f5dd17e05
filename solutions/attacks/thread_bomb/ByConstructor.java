// attack: threads without end
// poses-as: ex02
// expected: graded 15
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        while (true) {
            new Thread(() -> {
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    return;
                }
            }).start();
        }
    }
}
