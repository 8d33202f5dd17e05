// verdict: exception
// twin: TwentyWritersOneBlock
// covers: synchronized block, 20 writers and a reader
// what: One reader fails if it looks between the two writes of any of 20 writers.
public class TwentyWritersTwoBlocks {
    private static final Object LOCK = new Object();

    private static int debit;
    private static int credit;

    private static void book() {
        synchronized (LOCK) {
            debit++;
        }
        synchronized (LOCK) {
            credit++;
        }
    }

    private static void audit() {
        synchronized (LOCK) {
            if (debit != credit) {
                throw new AssertionError("debit " + debit + ", credit " + credit);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] writers = new Thread[20];
        for (int i = 0; i < writers.length; i++) {
            writers[i] = new Thread(TwentyWritersTwoBlocks::book, "writer " + i);
            writers[i].start();
        }
        Thread auditor = new Thread(TwentyWritersTwoBlocks::audit, "auditor");
        auditor.start();
        for (Thread writer : writers) {
            writer.join();
        }
        auditor.join();
    }
}
