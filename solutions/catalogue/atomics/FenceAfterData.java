// verdict: none
// twin: FenceBeforeData
// covers: VarHandle.releaseFence, VarHandle.acquireFence, VarHandle.setOpaque, VarHandle.getOpaque
// what: A release fence stands between the data and its opaque flag, and an acquire fence after the flag was seen.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class FenceAfterData {
    private static final VarHandle READY;
    private static int data;
    private static int ready;

    static {
        try {
            READY = MethodHandles.lookup().findStaticVarHandle(FenceAfterData.class, "ready", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            data = 42;
            VarHandle.releaseFence();
            READY.setOpaque(1);
        });
        writer.start();
        while ((int) READY.getOpaque() == 0) {
            Thread.onSpinWait();
        }
        VarHandle.acquireFence();
        System.out.println("data: " + data);
        writer.join();
    }
}
