import java.lang.invoke.*;
/** Faulty: a write in plain mode, and a read in volatile mode. */
class Main {
    boolean ready;
    static final VarHandle R;
    static { try { R = MethodHandles.lookup().findVarHandle(Main.class, "ready", boolean.class); } catch (ReflectiveOperationException e) { throw new Error(e); } }
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        Thread t = new Thread(() -> { while (!(boolean) R.getVolatile(m)) Thread.onSpinWait(); }); t.start();
        R.set(m, true);
        t.join();
    }
}
