import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> raw = new ArrayList<>(List.of(1));
    raw.add(2);
    List<Integer> l = Collections.synchronizedList(raw);
    Map<Integer,Integer> m = Collections.synchronizedMap(new HashMap<>());
    List<Integer> l2 = Collections.synchronizedList(new LinkedList<>(raw));
    Runnable r = () -> {
      if (!l.contains(5)) l.add(5);
      synchronized (l) { for (int i : l) m.merge(i, 1, Integer::sum); l.remove(0); l.addAll(List.of(1, 2)); }
      synchronized (m) { for (int k : m.keySet()) m.put(k, 2); }
      l2.add(m.size());
      l.removeIf(x -> x == 7);
    };
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
    System.out.println(raw + " " + l + m + l2 + l.stream().mapToInt(i -> i).sum());
    synchronized (l) { raw.clear(); Collections.sort(l); Collections.sort(raw); }
    List<Integer> again = Collections.synchronizedList(raw);
    Thread z = new Thread(() -> { synchronized (l) { raw.add(2); } });
    z.start();
    l.add(3);
    z.join();
    again.add(4);
  }
}
