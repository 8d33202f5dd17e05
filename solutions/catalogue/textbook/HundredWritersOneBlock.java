// verdict: none
// twin: HundredWritersTwoBlocks
// covers: synchronized method, reentrance, 100 writers and a reader
// what: Each of 100 writers makes its two writes under one hold of the lock.
public class HundredWritersOneBlock {
    private int arrived;
    private int greeted;

    private synchronized void arrive() {
        arrived++;
    }

    private synchronized void greet() {
        greeted++;
    }

    private synchronized void check() {
        if (arrived != greeted) {
            throw new AssertionError(arrived + " arrived, " + greeted + " greeted");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        HundredWritersOneBlock party = new HundredWritersOneBlock();
        Thread host = new Thread(party::check, "host");
        host.start();
        Thread[] guests = new Thread[100];
        for (int i = 0; i < guests.length; i++) {
            guests[i] = new Thread(() -> {
                synchronized (party) {
                    party.arrive();
                    party.greet();
                }
            });
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        host.join();
    }
}
