// verdict: deadlock
// twin: SignalAtSameObject
// covers: Object.wait, Object.notifyAll
// what: The baker signals at another object than the one the customer waits at.
public class SignalAtOtherObject {
    private final Object counter = new Object();
    private final Object oven = new Object();

    private volatile boolean baked;

    void buy() throws InterruptedException {
        synchronized (counter) {
            while (!baked) {
                counter.wait();
            }
        }
        System.out.println("bought");
    }

    void bake() {
        synchronized (oven) {
            baked = true;
            oven.notifyAll();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SignalAtOtherObject bakery = new SignalAtOtherObject();
        Thread baker = new Thread(bakery::bake);
        baker.start();
        bakery.buy();
        baker.join();
    }
}
