import java.util.List;
public class Main {
  static volatile int max;
  static void search(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) > max) max = numbers.get(i);
    }
  }
  public static void main(String[] args) throws Exception {
    Thread one = new Thread(() -> search(List.of(3, 9, 2))), other = new Thread(() -> search(List.of(7, 1, 8)));
    one.start(); other.start(); one.join(); other.join();
    System.out.println("max = " + max);
  }
}
