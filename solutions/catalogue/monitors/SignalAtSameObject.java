// verdict: none
// twin: SignalAtOtherObject
// covers: Object.wait, Object.notifyAll
// what: The baker signals at the object that the customer waits at.
public class SignalAtSameObject {
    private final Object counter = new Object();

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
        synchronized (counter) {
            baked = true;
            counter.notifyAll();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SignalAtSameObject bakery = new SignalAtSameObject();
        Thread baker = new Thread(bakery::bake);
        baker.start();
        bakery.buy();
        baker.join();
    }
}
