import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    LinkedList<Integer> list = new LinkedList<>(List.of(1, 2, 3, 4));
    TreeMap<Integer, Integer> map = new TreeMap<>(Map.of(1, 2, 3, 4, 5, 6));
    Thread x = new Thread(() -> { list.set(1, 9); map.put(3, 9); });
    Thread y = new Thread(() -> {
      int ends = list.getFirst() + list.peek() + list.element() + list.peekFirst() + list.getLast() + list.peekLast();
      int values = map.firstEntry().getValue() + map.lastEntry().getValue();
      int keys = map.firstKey() + map.lastKey() + map.floorKey(4) + map.ceilingKey(2) + map.higherKey(1) + map.lowerKey(5);
      int sizes = map.values().size() + map.entrySet().size() + map.keySet().size();
      for (int key : Collections.unmodifiableMap(map).keySet()) keys += key;
      if (ends != 12 || values != 8 || keys != 27 || sizes != 9) throw new AssertionError(ends + " " + values + " " + keys);
    });
    x.start(); y.start(); x.join(); y.join();
  }
}
