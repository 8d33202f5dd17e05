// RIGHT: what was written in opaque mode after a release fence is read by an update that acquires
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class Main {
    static int data;
    static int flag;
    static final VarHandle FLAG;

    static {
        try {
            FLAG = MethodHandles.lookup().findStaticVarHandle(Main.class, "flag", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread reader = new Thread(() -> {
            if ((int) FLAG.getAndAdd(2) == 1) {
                System.out.println(data);
            }
        });
        reader.start();
        data = 7;
        VarHandle.releaseFence();
        FLAG.setOpaque(1);
        reader.join();
    }
}
