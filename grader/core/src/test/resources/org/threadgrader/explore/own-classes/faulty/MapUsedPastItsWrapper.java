import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
interface X { void run() throws Exception; }
static Thread go(X x) { Thread t = new Thread(() -> { try { x.run(); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException(e); } }); t.start(); return t; }
static void both(X... xs) throws Exception { Thread[] t = new Thread[xs.length]; for (int i = 0; i < t.length; i++) t[i] = go(xs[i]); for (Thread u : t) u.join(); }
static final Map<Integer, Integer> m = new HashMap<>(), s = Collections.synchronizedMap(m);
public static void main(String[] a) throws Exception { both(() -> s.put(1, 1), () -> m.put(2, 2)); }
}
