// verdict: race
// twin: OwnBeltFillsBefore
// covers: BlockingQueue, ArrayBlockingQueue, a subclass of ArrayBlockingQueue
// what: A queue's own put fills the box when it is on, and may be taken.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class OwnBeltFillsAfter {
    private static final class Belt extends ArrayBlockingQueue<int[]> {
        private static final long serialVersionUID = 1;

        Belt() {
            super(1);
        }

        @Override
        public void put(int[] box) throws InterruptedException {
            super.put(box);
            box[0] = 5;
        }
    }

    private static void fill(BlockingQueue<int[]> belt) {
        try {
            for (int i = 1; i <= 3; i++) {
                belt.put(new int[1]);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<int[]> belt = new Belt();
        new Thread(() -> fill(belt)).start();
        int sum = 0;
        for (int i = 1; i <= 3; i++) {
            sum += belt.take()[0];
        }
        System.out.println("sum: " + sum);
    }
}
