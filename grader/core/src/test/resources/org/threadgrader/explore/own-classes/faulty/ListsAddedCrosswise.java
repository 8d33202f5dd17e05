import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    List<Integer> a = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    List<Integer> b = Collections.synchronizedList(new ArrayList<>(List.of(2)));
    Thread x = new Thread(() -> a.addAll(b));
    Thread y = new Thread(() -> b.addAll(a));
    x.start(); y.start(); x.join(); y.join();
  }
}
