import java.math.BigDecimal;
/** Faulty: an amount is lost. */
class Main {
  static volatile BigDecimal money = BigDecimal.ZERO;
  static void pay(String sum) { money = money.add(new BigDecimal(sum)); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> pay("1.50")), u = new Thread(() -> pay("2.25"));
    t.start(); u.start(); t.join(); u.join();
    System.out.println("money " + money);
  }
}
