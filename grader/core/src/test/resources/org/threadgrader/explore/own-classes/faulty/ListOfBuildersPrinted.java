import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
interface X { void run() throws Exception; }
static Thread go(X x) { Thread t = new Thread(() -> { try { x.run(); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException(e); } }); t.start(); return t; }
static void both(X... xs) throws Exception { Thread[] t = new Thread[xs.length]; for (int i = 0; i < t.length; i++) t[i] = go(xs[i]); for (Thread u : t) u.join(); }
static final StringBuilder x = new StringBuilder("z"); static final List<StringBuilder> y = new ArrayList<>(List.of(x));
public static void main(String[] a) throws Exception { both(() -> x.append(1), () -> System.out.println(y)); }
}
