// verdict: none
// twin: TornLong
// covers: volatile long
// what: A volatile long is read and written as a whole.
public class WholeLong {
    private static volatile long position;

    public static void main(String[] args) throws InterruptedException {
        Thread sensor = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                position = i % 2 == 0 ? -1L : 0L;
            }
        });
        Thread display = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                long seen = position;
                if (seen != 0L && seen != -1L) {
                    throw new AssertionError("position " + seen);
                }
            }
        });
        sensor.start();
        display.start();
        sensor.join();
        display.join();
    }
}
