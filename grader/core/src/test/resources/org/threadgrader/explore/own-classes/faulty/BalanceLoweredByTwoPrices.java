public class Main {
  static volatile int balance = 100;
  static void buy(int price) { int b = balance; if (b == 100) { balance = b - price; System.out.println("bought for " + price); } }
  public static void main(String[] a) throws Exception {
    Thread one = new Thread(() -> buy(30)), two = new Thread(() -> buy(50));
    one.start(); two.start(); one.join(); two.join();
    System.out.println("left " + balance);
  }
}
