// the look before it is set is in a lambda
import java.util.function.*;
public class Main {
    static final int FREE = 0, BUSY = 1, CLOSED = 2;
    static class Rooms { private final int[] st = new int[2];
        private void await(BooleanSupplier c) throws InterruptedException { while (!c.getAsBoolean()) { System.out.println("waits outside"); wait(); } }
        synchronized void enter(int k) throws InterruptedException { if (st[k] == CLOSED) throw new IllegalStateException(); await(() -> st[k] == FREE); st[k] = BUSY; }
        synchronized void leave(int k) { if (st[k] == BUSY) st[k] = FREE; notifyAll(); } }
    static int visits;
    public static void main(String[] a) throws Exception {
        Rooms m = new Rooms();
        Runnable r = () -> { try { m.enter(1); visits++; m.leave(1); } catch (InterruptedException e) { } };
        Thread p = new Thread(r), q = new Thread(r); p.start(); q.start(); p.join(); q.join();
        System.out.println("visits " + visits);
    }
}
