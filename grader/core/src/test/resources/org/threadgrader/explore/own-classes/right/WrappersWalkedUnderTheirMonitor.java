import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
    Map<Integer, Integer> map = Collections.synchronizedMap(new HashMap<>(Map.of(1, 2, 3, 4)));
    Thread x = new Thread(() -> { list.set(0, 5); list.add(7); map.put(9, 9); map.values().remove(4); });
    Thread y = new Thread(() -> {
      int sum = 0;
      synchronized (list) { for (int i : list) sum += i; sum += list.stream().mapToInt(i -> i).sum(); }
      synchronized (map) {
        for (int i : map.values()) sum += i;
        for (Map.Entry<Integer, Integer> entry : map.entrySet()) sum += entry.getValue();
      }
      if (sum == 0) throw new AssertionError();
    });
    x.start(); y.start(); x.join(); y.join();
    for (int i : list) if (i == 0) throw new AssertionError();
  }
}
