// verdict: none
// twin: OwnLatchOfTwo
// covers: CountDownLatch, a subclass of CountDownLatch
// what: A latch's own countDown says so and counts.
import java.util.concurrent.CountDownLatch;

public class OwnLatchOfOne {
    private static final class Doors extends CountDownLatch {
        Doors() {
            super(1);
        }

        @Override
        public void countDown() {
            System.out.println("one more is open");
            super.countDown();
        }
    }

    private static int guests;

    public static void main(String[] args) throws InterruptedException {
        Doors doors = new Doors();
        new Thread(() -> {
            guests = 12;
            doors.countDown();
        }).start();
        doors.await();
        System.out.println("guests: " + guests);
    }
}
