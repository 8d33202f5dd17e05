// verdict: none
// twin: TransferQueueReusedArray
// covers: LinkedTransferQueue, transfer
// what: Each transfer hands over an array of its own.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class TransferQueueFreshArray {
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
        Thread waiter = new Thread(TransferQueueFreshArray::serve);
        waiter.start();
        for (int table = 1; table <= 2; table++) {
            int[] order = {table};
            orders.transfer(order);
        }
        waiter.join();
    }
}
