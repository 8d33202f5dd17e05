import java.util.concurrent.locks.*;
public class Main {
  static class S extends AbstractQueuedSynchronizer { protected boolean tryAcquire(int n){return compareAndSetState(0,1);} protected boolean tryRelease(int n){setState(0);return true;} }
  static final AtomicHolder H = new AtomicHolder();
  static class AtomicHolder { volatile int looks; }
  static class W extends Thread { final S s; final int no; W(S s,int no){this.s=s;this.no=no;} public void run(){ s.acquire(1); s.release(1);} 
    @Override public boolean equals(Object o){ synchronized(H){ H.looks++; } return o instanceof W w && w.no==no; } @Override public int hashCode(){return no;} }
  public static void main(String[] a) throws Exception {
    S s=new S(); s.acquire(1); W w=new W(s,1), v=new W(s,1); w.start();
    while(!s.isQueued(w)) Thread.yield();
    System.out.println(s.isQueued(v)); // == : false
    s.release(1); w.join(); if (H.looks != 0) throw new IllegalStateException("asked");
  }
}
