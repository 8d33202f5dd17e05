// attack: a shutdown hook that never ends
// poses-as: ex02
// expected: graded 15
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        System.exit(0);
    }
}
