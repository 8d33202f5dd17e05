// verdict: race
// also: exception
// twin: WholeLong
// covers: long field
// what: A plain long may be read while one half of it is written.
public class TornLong {
    private static long position;

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
