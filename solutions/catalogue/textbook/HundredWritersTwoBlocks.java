// verdict: exception
// twin: HundredWritersOneBlock
// covers: synchronized method, 100 writers and a reader
// what: One reader fails if it looks between the two writes of any of 100 writers.
public class HundredWritersTwoBlocks {
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
        HundredWritersTwoBlocks party = new HundredWritersTwoBlocks();
        Thread host = new Thread(party::check, "host");
        host.start();
        Thread[] guests = new Thread[100];
        for (int i = 0; i < guests.length; i++) {
            guests[i] = new Thread(() -> {
                party.arrive();
                party.greet();
            });
            guests[i].start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        host.join();
    }
}
