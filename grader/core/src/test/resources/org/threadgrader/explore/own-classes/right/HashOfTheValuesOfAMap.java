import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.stream.*; import java.io.*;
public class Main {
  static int sum;
  public static void main(String[] a) throws Exception {
    List<Integer> plain = new ArrayList<>(List.of(1));
    Collection<List<Integer>> h = new HashMap<>(Map.of("k", plain)).values();
    Thread t = new Thread(() -> plain.add(2));
    t.start();
    sum += h.hashCode(); // by identity: the list is not looked at
    t.join();
  }
}
