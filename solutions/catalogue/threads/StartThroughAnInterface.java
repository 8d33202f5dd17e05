// verdict: race
// twin: JoinThroughAnInterface
// covers: Thread.start, Thread.join, a subclass of Thread
// what: The threads are started through an interface of the program's own, and only the first is joined.
import java.util.List;

public class StartThroughAnInterface {
    interface Helper {
        void start();

        void join() throws InterruptedException;
    }

    private static final class Counter extends Thread implements Helper {
        private int count;

        @Override
        public void run() {
            for (int i = 0; i < 5; i++) {
                count++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Counter one = new Counter();
        Counter other = new Counter();
        List<Helper> helpers = List.of(one, other);
        for (Helper helper : helpers) {
            helper.start();
        }
        helpers.get(0).join();
        System.out.println("count: " + (one.count + other.count));
    }
}
