// RIGHT: unmodifiableList(sync).equals(itself)stream() take no monitor
import java.util.*;import java.util.concurrent.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> s=Collections.synchronizedList(new ArrayList<>(List.of(1,2))); List<Integer> u=Collections.unmodifiableList(s); CountDownLatch k=new CountDownLatch(1);
  Thread t=new Thread(()->{ u.equals(u); k.countDown(); });
  synchronized(s){ t.start(); k.await(); } t.join(); } }
