// verdict: race
// twin: TransferQueueFreshArray
// covers: LinkedTransferQueue, transfer
// what: transfer returns when the array is taken, not when it is read, and yet it is written again.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class TransferQueueReusedArray {
    private static final TransferQueue<int[]> orders = new LinkedTransferQueue<>();

    private static void serve() {
        try {
            for (int i = 0; i < 2; i++) {
                int[] order = orders.take();
                System.out.println("serving table " + order[0]);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(TransferQueueReusedArray::serve);
        waiter.start();
        int[] order = new int[1];
        for (int table = 1; table <= 2; table++) {
            order[0] = table;
            orders.transfer(order);
        }
        waiter.join();
    }
}
