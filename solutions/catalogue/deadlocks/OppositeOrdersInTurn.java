// verdict: none
// twin: OppositeOrdersTogether
// covers: nested synchronized blocks, Thread.join
// what: Two threads take two locks in opposite orders, but the second starts when the first has ended.
public class OppositeOrdersInTurn {
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
        Thread morning = new Thread(OppositeOrdersInTurn::sell);
        Thread evening = new Thread(OppositeOrdersInTurn::takeBack);
        morning.start();
        morning.join();
        evening.start();
        evening.join();
    }
}
