import java.util.stream.*;
public class Main {
  public static void main(String[] args) throws Exception {
    int[] numbers = {1, 2};
    Thread x = new Thread(() -> numbers[0] = 3), y = new Thread(() -> System.out.println(IntStream.of(numbers).sum()));
    x.start(); y.start(); x.join(); y.join();
  }
}
