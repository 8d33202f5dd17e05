import java.util.concurrent.locks.*;
/** RIGHT: the exercise "write your own barrier": cells of a line are computed in rounds; the round is a volatile that each thread sets to the next one. */
public class Main {
 static class Barrier { private final Lock l=new ReentrantLock(); private final Condition all=l.newCondition(); private final int n; private int come; private int generation; Barrier(int n){ this.n=n; }
  void await() throws InterruptedException { l.lock(); try { int g=generation; if(++come==n){ come=0; generation++; all.signalAll(); } else while(g==generation) all.await(); } finally { l.unlock(); } } }
 static volatile int round; static final Barrier b=new Barrier(2); static final int[][] cell=new int[2][2];
 static void work(int i){ try { for(int k=0;k<2;k++){ int r=round; cell[(r+1)%2][i]=cell[r%2][0]+cell[r%2][1]+1; b.await(); round=r+1; b.await(); } } catch(InterruptedException e){ throw new RuntimeException(e); } }
 public static void main(String[] x) throws Exception { Thread t=new Thread(()->work(0)),u=new Thread(()->work(1)); t.start(); u.start(); t.join(); u.join(); System.out.println(round+" "+cell[0][0]); if(round!=2||cell[0][0]!=3) throw new AssertionError(); } }
