import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    int[] numbers = new int[3];
    Arrays.setAll(numbers, i -> i);
    Runnable r = () -> System.out.println(Arrays.stream(numbers).sum() + new String(new char[] {'a'}));
    Thread x = new Thread(r), y = new Thread(r);
    x.start(); y.start(); x.join(); y.join();
  }
}
