// RIGHT: fair ABQ, taker waits, put then poll in one thread: lock queue gives to taker, poll gets null (JDK impl)
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
 static void await(Thread t) throws Exception { while (t.getState()!=Thread.State.WAITING && t.getState()!=Thread.State.TIMED_WAITING) Thread.sleep(1); }

 public static void main(String[] a) throws Exception { ArrayBlockingQueue<Integer> q=new ArrayBlockingQueue<>(2,true);
  Thread t=new Thread(()->{ try{ System.out.println(q.take()); }catch(InterruptedException e){} }); t.start(); await(t); q.put(1); if(q.poll()!=null) throw new AssertionError(); t.join(); }
}
