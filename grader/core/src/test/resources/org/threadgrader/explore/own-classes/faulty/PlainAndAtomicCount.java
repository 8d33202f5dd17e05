import java.lang.invoke.*;
/** Faulty: a field is counted up plainly by one thread and by a VarHandle by another. */
class Main {
    int n;
    static final VarHandle N;
    static { try { N = MethodHandles.lookup().findVarHandle(Main.class, "n", int.class); } catch (ReflectiveOperationException e) { throw new Error(e); } }
    public static void main(String[] args) throws Exception {
        Main m = new Main();
        Thread t = new Thread(() -> { for (int i = 0; i < 3; i++) N.getAndAdd(m, 1); }); t.start();
        m.n++;
        t.join(); System.out.println((int) N.getVolatile(m));
    }
}
