import java.util.*;
public class Main {
  public static void main(String[] x) throws Exception {
    ArrayList<List<Integer>> a = new ArrayList<>(); a.add(new ArrayList<>());
    Thread t = new Thread(() -> a.get(0).add(1));
    t.start();
    System.out.println(a.toString());
    t.join();
  }
}
