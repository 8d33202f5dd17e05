import java.lang.invoke.*;
/** Faulty: a plain write, and a read in volatile mode, of a field that is not volatile. */
class Main {
    boolean ready;
    static final VarHandle R;
    static { try { R = MethodHandles.lookup().findVarHandle(Main.class, "ready", boolean.class); } catch (ReflectiveOperationException e) { throw new Error(e); } }
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        Thread t = new Thread(() -> { while (!(boolean) R.getVolatile(m)) Thread.onSpinWait(); }); t.start();
        m.ready = true;
        t.join();
    }
}
