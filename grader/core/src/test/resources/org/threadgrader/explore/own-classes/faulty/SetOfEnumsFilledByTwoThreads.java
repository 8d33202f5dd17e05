import java.util.*;
public class Main {
  enum Color { RED, GREEN }
  public static void main(String[] args) throws Exception {
    Set<Color> seen = EnumSet.noneOf(Color.class);
    Thread x = new Thread(() -> seen.add(Color.RED)), y = new Thread(() -> seen.add(Color.GREEN));
    x.start(); y.start(); x.join(); y.join();
    System.out.println(seen.size());
  }
}
