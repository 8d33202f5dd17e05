// FAULTY: Hashtable's keySet().iterator().remove() takes the Hashtable's monitor: deadlock
import java.util.*;import java.util.concurrent.*;
public class Main { public static void main(String[] x) throws Exception {
  Hashtable<Integer,Integer> v=new Hashtable<>(Map.of(1,1)); Iterator<Integer> en=v.keySet().iterator(); en.next(); CountDownLatch k=new CountDownLatch(1);
  Thread t=new Thread(()->{ en.remove(); k.countDown(); });
  synchronized(v){ t.start(); k.await(); } t.join(); } }
