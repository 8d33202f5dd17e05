import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    Integer[] array = {1, 2, 3};
    List<Integer> list = Arrays.asList(array);
    Thread x = new Thread(() -> {
      ListIterator<Integer> i = list.listIterator();
      i.next(); i.set(9); i.next(); i.previous(); i.set(8);
    });
    Thread y = new Thread(() -> { if (array[2] != 3) throw new AssertionError(); });
    x.start(); y.start(); x.join(); y.join();
  }
}
