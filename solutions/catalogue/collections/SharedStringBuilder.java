// verdict: race
// also: exception
// twin: SharedStringBuffer
// covers: StringBuilder
// what: Two threads append to one StringBuilder.
public class SharedStringBuilder {
    public static void main(String[] args) throws InterruptedException {
        StringBuilder log = new StringBuilder();
        Thread disk = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                log.append('d');
            }
        });
        Thread network = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                log.append('n');
            }
        });
        disk.start();
        network.start();
        disk.join();
        network.join();
        if (log.length() != 10) {
            throw new AssertionError("log: " + log);
        }
    }
}
