import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.util.regex.*; import java.util.stream.*; import java.io.*;
public class Main { static class M<K, V> extends LinkedHashMap<K, V> { @Override public synchronized V put(K k, V v) { return super.put(k, v); }
 @Override public synchronized V get(Object k) { return super.get(k); } @Override public synchronized V remove(Object k) { return super.remove(k); } }
 public static void main(String[] a) throws Exception { M<Integer,Integer> m = new M<>();
  Runnable r = () -> { for (int i = 0; i < 3; i++) {
   m.put(i, i); m.put(i + 5, 2); m.get(i); 
Set<Integer> v = m.keySet(); synchronized (m) { v.contains(i); for (int x : v) { } }
  } };
  Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println("ok"); } }
