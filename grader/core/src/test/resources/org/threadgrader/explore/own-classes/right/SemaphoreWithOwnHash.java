import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
/** Right: the hash of an own semaphore is asked once for its words. */
class Main { static final AtomicInteger asked = new AtomicInteger(); static class S extends Semaphore { S() { super(1); } @Override public int hashCode() { return asked.incrementAndGet(); } }
 public static void main(String[] a) throws Exception { S p = new S(); Thread t = new Thread(() -> { String s = "" + p; }); t.start(); t.join(); if (asked.get() != 1) throw new AssertionError("asked " + asked); System.out.println("ok"); } }
