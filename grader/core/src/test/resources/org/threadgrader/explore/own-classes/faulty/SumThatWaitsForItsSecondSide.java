import java.util.concurrent.*;
/** FAULTY: the old total is read before get waits; what the task adds meanwhile is lost. */
public class Main { static volatile int total;
 public static void main(String[] x) throws Exception { ExecutorService pool=Executors.newFixedThreadPool(2); Future<Integer> f=pool.submit(()->{ total+=1; return 10; }); 
  total+=f.get(); pool.shutdown(); System.out.println(total+", expected 11"); } }
