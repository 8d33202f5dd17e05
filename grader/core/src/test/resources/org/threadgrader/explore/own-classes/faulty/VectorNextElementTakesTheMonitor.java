// FAULTY: Vector.elements().nextElement() takes the Vector's monitor (synchronized (Vector.this)): deadlock, always
import java.util.*;import java.util.concurrent.*;
public class Main { public static void main(String[] x) throws Exception {
  Vector<Integer> v=new Vector<>(List.of(1,2)); Enumeration<Integer> en=v.elements(); CountDownLatch k=new CountDownLatch(1);
  Thread t=new Thread(()->{ System.out.println(en.nextElement()); k.countDown(); });
  synchronized(v){ t.start(); k.await(); } t.join(); } }
