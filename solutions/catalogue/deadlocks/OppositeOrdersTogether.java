// verdict: lock-order
// also: deadlock
// twin: OppositeOrdersInTurn
// covers: nested synchronized blocks, Thread.join
// what: Two threads that take two locks in opposite orders run at the same time.
public class OppositeOrdersTogether {
    private static final Object SHELF = new Object();
    private static final Object TILL = new Object();

    private static void sell() {
        synchronized (SHELF) {
            synchronized (TILL) {
                System.out.println("sold");
            }
        }
    }

    private static void takeBack() {
        synchronized (TILL) {
            synchronized (SHELF) {
                System.out.println("taken back");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread morning = new Thread(OppositeOrdersTogether::sell);
        Thread evening = new Thread(OppositeOrdersTogether::takeBack);
        morning.start();
        evening.start();
        morning.join();
        evening.join();
    }
}
