import java.util.*; import java.util.concurrent.*;
public class Main { static int n; public static void main(String[] a) throws Exception {
  ConcurrentHashMap<Integer,Integer> m = new ConcurrentHashMap<>(); for (int i = 0; i < 9; i++) m.put(i, i);
  m.forEach(Long.MAX_VALUE, (k, v) -> n += v); System.out.println(n + m.reduceValues(100, Integer::sum)); } }
