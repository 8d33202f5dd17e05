import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static int v; public static void main(String[] args) throws Exception { ReentrantLock l = new ReentrantLock(); Method lock = Lock.class.getMethod("lock"), unlock = Lock.class.getMethod("unlock"); Runnable r = () -> { try { lock.invoke(l); try { v++; } finally { unlock.invoke(l); } } catch (ReflectiveOperationException e) { throw new AssertionError(e); } }; Thread w = new Thread(r); w.start(); r.run(); w.join(); assert v == 2; }
}
