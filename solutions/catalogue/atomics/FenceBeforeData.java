// verdict: race
// twin: FenceAfterData
// covers: VarHandle.releaseFence, VarHandle.acquireFence, VarHandle.setOpaque, VarHandle.getOpaque
// what: The release fence comes before the data, so that nothing stands between the data and its opaque flag.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class FenceBeforeData {
    private static final VarHandle READY;
    private static int data;
    private static int ready;

    static {
        try {
            READY = MethodHandles.lookup().findStaticVarHandle(FenceBeforeData.class, "ready", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            VarHandle.releaseFence();
            data = 42;
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
