// RIGHT: a check without a loop: as many as are there, taken under the queue's own locks, show n
import java.util.*;import java.util.concurrent.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  Set<String> done=ConcurrentHashMap.newKeySet(); 
  Thread t=new Thread(()->{ n=3; done.add("a"); }); t.start(); if(done.containsAll(List.of("a"))) System.out.println(n); t.join(); } }
