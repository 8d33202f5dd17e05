import java.util.*;
public class Main { static class P { int v; }
  public static void main(String[] a) throws Exception {
    for (int m = 0; m < 12; m++) { Map<String,P> q = Collections.synchronizedMap(new HashMap<>()); P x = new P();
    Thread t = new Thread(() -> { x.v = 5; q.put("k", x); }); t.start();
    int s = 0; while (s == 0) { 
      if (m == 0) s = q.values().contains(x) ? x.v : 0;
      if (m == 1) s = q.keySet().contains("k") ? x.v : 0;
      if (m == 2) s = q.values().size() == 1 ? x.v : 0;
      if (m == 3) s = q.keySet().toArray().length == 1 ? x.v : 0;
      if (m == 4) s = q.entrySet().toArray().length == 1 ? x.v : 0;
      if (m == 5) s = q.keySet().toString().length() > 2 ? x.v : 0;
      if (m == 6) s = new ArrayList<>(q.values()).size() == 1 ? x.v : 0;
      if (m == 7) s = List.copyOf(q.keySet()).size() == 1 ? x.v : 0;
      if (m == 8) s = q.toString().length() > 2 ? x.v : 0;
      if (m == 9) s = q.values().toArray(new P[0]).length == 1 ? x.v : 0;
      if (m == 10) s = q.values().isEmpty() ? 0 : x.v;
      if (m == 11) s = q.equals(Map.of("k", x)) ? x.v : 0;
      Thread.yield(); } t.join(); } System.out.println("ok"); } }
