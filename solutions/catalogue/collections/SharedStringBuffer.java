// verdict: none
// twin: SharedStringBuilder
// covers: StringBuffer
// what: Two threads append to one StringBuffer, which has a lock of its own.
public class SharedStringBuffer {
    public static void main(String[] args) throws InterruptedException {
        StringBuffer log = new StringBuffer();
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
