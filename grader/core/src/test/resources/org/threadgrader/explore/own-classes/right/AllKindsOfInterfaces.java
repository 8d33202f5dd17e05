import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {
  interface Num { double doubleValue(); long addAndGet(long d); }
  static class N extends AtomicLong implements Num {}
  interface Sum { double sum(); void add(double d); }
  static class S extends DoubleAdder implements Sum {}
  static class S2 implements Sum { double d; public double sum() { return d; } public void add(double x) { d += x; } }
  interface Try { boolean tryAcquire(int n, long t, TimeUnit u) throws InterruptedException; void release(int n);
     static boolean use(Try t) throws InterruptedException { boolean b = t.tryAcquire(2, 5L, TimeUnit.SECONDS); if (b) t.release(2); return b; }
     default boolean me() throws InterruptedException { return this.tryAcquire(1, 1L, TimeUnit.SECONDS); } 
     default Callable<Boolean> later() { return () -> { Supplier<Integer> s = () -> 1; return tryAcquire(s.get(), 1L, TimeUnit.SECONDS);} ; } }
  static class T extends Semaphore implements Try { T() { super(9); } }
  interface J { void join(long a, int b) throws InterruptedException; void start(); boolean isAlive(); }
  static class W extends Thread implements J { public void run() { System.out.println("run"); } }
  enum E { A; long go(Num n) { return n.addAndGet(3L); } }
  record R(Num n) { long go() { return n.addAndGet(4L); } }
  public static void main(String[] a) throws Exception {
    Num n = new N(); System.out.println(n.addAndGet(5L) + " " + n.doubleValue() + " " + E.A.go(n) + " " + new R(n).go());
    for (Sum s : new Sum[]{ new S(), new S2() }) { s.add(1.5); s.add(2); System.out.println(s.sum()); DoubleConsumer c = s::add; c.accept(1.0); System.out.println(s.sum()); }
    Try t = new T(); System.out.println(Try.use(t) + " " + t.me() + " " + t.later().call());
    J j = new W(); j.start(); j.join(1000L, 3); System.out.println(j.isAlive());
    ToLongFunction<Num> f = x -> x.addAndGet(1L); System.out.println(f.applyAsLong(n));
    try { ((J) null).start(); } catch (NullPointerException e) { System.out.println("npe"); }
    BiFunction<Num, Long, Long> g = Num::addAndGet; System.out.println(g.apply(n, 2L));
  }
}
