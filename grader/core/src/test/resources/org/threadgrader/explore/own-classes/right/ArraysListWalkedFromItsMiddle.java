import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Integer[] array = {0, 1, 2, 3, 4, 5};
    List<Integer> list = Arrays.asList(array);
    Thread x = new Thread(() -> {
      ListIterator<Integer> i = list.listIterator();
      while (i.nextIndex() < 3) { i.next(); i.set(9); }
    });
    Thread y = new Thread(() -> {
      ListIterator<Integer> i = list.listIterator(3);
      while (i.hasNext()) { i.next(); i.set(8); }
      list.subList(3, 6).iterator().forEachRemaining(e -> { if (e != 8) throw new AssertionError(); });
    });
    x.start(); y.start(); x.join(); y.join();
    if (!list.equals(List.of(9, 9, 9, 8, 8, 8))) throw new AssertionError(list);
  }
}
