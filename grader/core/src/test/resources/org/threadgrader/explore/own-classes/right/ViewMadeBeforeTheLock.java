import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.util.regex.*; import java.util.stream.*; import java.io.*;
public class Main { 
 public static void main(String[] a) throws Exception { Map<Integer,Integer> m = new HashMap<>();
  Runnable r = () -> { for (int i = 0; i < 3; i++) {
   synchronized (m) { m.put(i, i); m.put(i + 5, 2); m.get(i); }
Set<Integer> v = m.keySet(); synchronized (m) { v.contains(i); for (int x : v) { } }
  } };
  Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println("ok"); } }
