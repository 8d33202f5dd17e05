import java.util.concurrent.*;
/** Right: all read a step, meet, and set the same next one. */
class Main { static volatile int step; static final CyclicBarrier b=new CyclicBarrier(2);
 public static void main(String[] a) throws Exception { Runnable r=()->{ try { for(int i=0;i<3;i++){ int next=step+1; b.await(); step=next; b.await(); } } catch(Exception e){ throw new RuntimeException(e);} };
  Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); System.out.println(step); if(step!=3) throw new AssertionError(); } }
