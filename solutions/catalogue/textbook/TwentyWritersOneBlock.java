// verdict: none
// twin: TwentyWritersTwoBlocks
// covers: synchronized block, 20 writers and a reader
// what: Each of 20 writers makes its two writes under one hold of the lock.
public class TwentyWritersOneBlock {
    private static final Object LOCK = new Object();

    private static int debit;
    private static int credit;

    private static void book() {
        synchronized (LOCK) {
            debit++;
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
            writers[i] = new Thread(TwentyWritersOneBlock::book, "writer " + i);
            writers[i].start();
        }
        Thread auditor = new Thread(TwentyWritersOneBlock::audit, "auditor");
        auditor.start();
        for (Thread writer : writers) {
            writer.join();
        }
        auditor.join();
    }
}
