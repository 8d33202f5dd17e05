import java.util.concurrent.*;
public class Main {
  static class NamedSem extends Semaphore {
    NamedSem(int n){super(n);}
    void acquire(String who) throws InterruptedException { acquire(1); }
    void release(String who) { release(1); }
  }
  static int x;
  public static void main(String[] a) throws Exception {
    NamedSem s=new NamedSem(1);
    Runnable r=()->{ try { s.acquire("me"); try { x++; } finally { s.release("me"); } } catch(InterruptedException e){} };
    Thread t=new Thread(r), u=new Thread(r); t.start(); u.start(); t.join(); u.join();
    if(x!=2) throw new AssertionError();
  }
}
