// verdict: race
// also: exception
// twin: SoldUnderClassLock
// covers: synchronized method, static field
// what: Two instances guard one static field, each by its own lock.
public class SoldUnderInstanceLock {
    static class TicketOffice implements Runnable {
        static int sold;

        private synchronized void sell() {
            sold++;
        }

        @Override
        public void run() {
            for (int i = 0; i < 10; i++) {
                sell();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread north = new Thread(new TicketOffice(), "north");
        Thread south = new Thread(new TicketOffice(), "south");
        north.start();
        south.start();
        north.join();
        south.join();
        if (TicketOffice.sold != 20) {
            throw new AssertionError("sold: " + TicketOffice.sold);
        }
    }
}
