import java.util.concurrent.*;
/** RIGHT: as LevelSetBackAfterALatch, by queues; the actor is busy with another message first, and main does something else before it takes the answer. */
public class Main { static volatile int level=4; static final BlockingQueue<Runnable> ask=new LinkedBlockingQueue<>(); static final BlockingQueue<Integer> answer=new LinkedBlockingQueue<>();
 public static void main(String[] a) throws Exception { 
  Thread t=new Thread(()->{ try { for(int i=0;i<3;i++) ask.take().run(); } catch(InterruptedException e){ throw new RuntimeException(e); } }); t.start();
  ask.put(()->System.out.println("hello"));
  int saved=level; ask.put(()->{ level=level*2; answer.add(level); }); ask.put(()->System.out.println("bye"));
  t.join(1); int tried=answer.take(); 
  level=saved+1; t.join(); System.out.println(tried+" "+level); if(level!=5) throw new AssertionError(); } }
