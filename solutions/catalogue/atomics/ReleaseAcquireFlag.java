// verdict: none
// twin: OpaqueFlag
// covers: VarHandle.setRelease, VarHandle.getAcquire, field
// what: The flag is written by release and read by acquire, and the plain field comes along.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class ReleaseAcquireFlag {
    private static final VarHandle SENT;

    static {
        try {
            SENT = MethodHandles.lookup().findStaticVarHandle(ReleaseAcquireFlag.class, "sent", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static boolean sent;
    private static int price;

    public static void main(String[] args) throws InterruptedException {
        Thread seller = new Thread(() -> {
            price = 250;
            SENT.setRelease(true);
        });
        Thread buyer = new Thread(() -> {
            if ((boolean) SENT.getAcquire() && price != 250) {
                throw new AssertionError("price: " + price);
            }
        });
        seller.start();
        buyer.start();
        seller.join();
        buyer.join();
    }
}
