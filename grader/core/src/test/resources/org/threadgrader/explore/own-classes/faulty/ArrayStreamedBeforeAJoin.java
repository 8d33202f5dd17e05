import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    int[] sums = new int[2];
    Thread x = new Thread(() -> sums[0] = 1), y = new Thread(() -> sums[1] = 2);
    x.start(); y.start();
    if (IntStream.of(sums).sum() < 0) throw new AssertionError();
    x.join(); y.join();
  }
}
