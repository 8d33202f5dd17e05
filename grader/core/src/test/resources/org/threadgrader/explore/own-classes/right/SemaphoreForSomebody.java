import java.util.concurrent.*;
public class Main {
  static class S extends Semaphore { S(int n){super(n);} 
     void release(String who) { release(1); }  void acquire(String who) throws InterruptedException { acquire(1); } }
  static int n;
  static final S s = new S(1);
  static void work(String me) { try { s.acquire(me); n++; s.release(me); } catch (InterruptedException e) {} }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> work("t")), u = new Thread(() -> work("u"));
    t.start(); u.start(); t.join(); u.join(); System.out.println(n);
  }
}
