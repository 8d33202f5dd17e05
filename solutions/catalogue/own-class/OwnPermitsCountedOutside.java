// verdict: race
// twin: OwnPermitsCountedInside
// covers: Semaphore, a subclass of Semaphore
// what: A semaphore's own acquire counts before it has the permit.
import java.util.concurrent.Semaphore;

public class OwnPermitsCountedOutside {
    private static final class Tickets extends Semaphore {
        private static final long serialVersionUID = 1;
        private int used;

        Tickets() {
            super(1);
        }

        @Override
        public void acquire() throws InterruptedException {
            used++;
            super.acquire();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Tickets tickets = new Tickets();
        Runnable ride = () -> {
            try {
                tickets.acquire();
                tickets.release();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread one = new Thread(ride);
        Thread other = new Thread(ride);
        one.start();
        other.start();
        one.join();
        other.join();
        System.out.println("used: " + tickets.used);
    }
}
