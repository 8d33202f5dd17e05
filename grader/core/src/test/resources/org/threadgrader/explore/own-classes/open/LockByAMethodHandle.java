import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static int v; public static void main(String[] args) throws Throwable { ReentrantLock l = new ReentrantLock(); MethodHandle lock = MethodHandles.lookup().findVirtual(ReentrantLock.class, "lock", MethodType.methodType(void.class)), unlock = MethodHandles.lookup().findVirtual(ReentrantLock.class, "unlock", MethodType.methodType(void.class)); Runnable r = () -> { try { lock.invokeExact(l); try { v++; } finally { unlock.invokeExact(l); } } catch (Throwable e) { throw new AssertionError(e); } }; Thread w = new Thread(r); w.start(); r.run(); w.join(); assert v == 2; }
}
