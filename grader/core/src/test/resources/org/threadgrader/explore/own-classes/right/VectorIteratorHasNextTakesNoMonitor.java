// RIGHT: Vector.iterator().hasNext() takes no monitor
import java.util.*;import java.util.concurrent.*;
public class Main { public static void main(String[] x) throws Exception {
  Vector<Integer> v=new Vector<>(List.of(1,2)); Iterator<Integer> en=v.iterator(); CountDownLatch k=new CountDownLatch(1);
  Thread t=new Thread(()->{ System.out.println(en.hasNext()); k.countDown(); });
  synchronized(v){ t.start(); k.await(); } t.join(); } }
