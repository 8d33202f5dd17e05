import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    public static void main(String[] args) throws Exception { BlockingQueue<int[]> t = new LinkedBlockingQueue<>(); @SuppressWarnings("unchecked") BlockingQueue<int[]> q = (BlockingQueue<int[]>) Proxy.newProxyInstance(Main.class.getClassLoader(), new Class<?>[]{BlockingQueue.class}, (p, m, a) -> m.invoke(t, a)); Thread w = new Thread(() -> { try { int[] x = {0}; x[0] = 5; q.put(x); } catch (InterruptedException e) { } }); w.start(); assert q.take()[0] == 5; w.join(); }
}
