import java.util.*;
public class Main { // count() of a stream looks at the size only
  public static void main(String[] a) throws Exception {
    List<Integer> l = new ArrayList<>();
    Thread t = new Thread(() -> { for (int i=0;i<5;i++) l.add(i); });
    t.start();
    long n = l.stream().count();
    t.join();
    System.out.println(n >= 0);
  }
}
