import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*; import java.lang.invoke.*;
public class Main {
interface X { void run() throws Exception; }
static Thread go(X x) { Thread t = new Thread(() -> { try { x.run(); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException(e); } }); t.start(); return t; }
static void both(X... xs) throws Exception { Thread[] t = new Thread[xs.length]; for (int i = 0; i < t.length; i++) t[i] = go(xs[i]); for (Thread u : t) u.join(); }
static int s; static int n; static final VarHandle S; static { try { S = MethodHandles.lookup().findStaticVarHandle(Main.class, "s", int.class); } catch (Exception e) { throw new Error(e); } }
public static void main(String[] a) throws Exception { both(() -> { n = 1; S.compareAndExchangeAcquire(0, 1); }, () -> { if ((int) S.getAcquire() == 1) System.out.println(n); }); }
}
