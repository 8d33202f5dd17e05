// RIGHT: Hashtable.elements()/keys() enumerations take no monitor: no deadlock
import java.util.*;import java.util.concurrent.*;
public class Main { public static void main(String[] x) throws Exception {
  Hashtable<Integer,Integer> v=new Hashtable<>(Map.of(1,1)); Enumeration<Integer> en=v.keys(); CountDownLatch k=new CountDownLatch(1);
  Thread t=new Thread(()->{ en.hasMoreElements(); en.nextElement(); k.countDown(); });
  synchronized(v){ t.start(); k.await(); } t.join(); } }
