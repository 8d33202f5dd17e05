import java.util.*;import java.util.concurrent.*;
public class Main { 
 public static void main(String[] x) throws Exception {
  List<Integer> s=Collections.synchronizedList(new ArrayList<>(List.of(1,2))); List<Integer> u=Collections.unmodifiableList(s);
  CountDownLatch k=new CountDownLatch(1);
  Thread t3=new Thread(()->{ try { u.add(3);} catch(UnsupportedOperationException e){} k.countDown(); });
  synchronized(s){ t3.start(); k.await(); } t3.join(); 
 } }
