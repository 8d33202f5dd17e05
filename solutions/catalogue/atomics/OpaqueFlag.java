// verdict: race
// also: exception
// twin: ReleaseAcquireFlag
// covers: VarHandle.setOpaque, VarHandle.getOpaque, field
// what: Opaque access makes the flag seen some day, but carries nothing along with it.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class OpaqueFlag {
    private static final VarHandle SENT;

    static {
        try {
            SENT = MethodHandles.lookup().findStaticVarHandle(OpaqueFlag.class, "sent", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static boolean sent;
    private static int price;

    public static void main(String[] args) throws InterruptedException {
        Thread seller = new Thread(() -> {
            price = 250;
            SENT.setOpaque(true);
        });
        Thread buyer = new Thread(() -> {
            if ((boolean) SENT.getOpaque() && price != 250) {
                throw new AssertionError("price: " + price);
            }
        });
        seller.start();
        buyer.start();
        seller.join();
        buyer.join();
    }
}
