public class Main {
  static volatile String names = "";
  static void add(String name) {
    String s = names;
    if (s.isEmpty()) names = s + name;
    else names = s + ", " + name;
  }
  public static void main(String[] a) throws Exception {
    Thread one = new Thread(() -> add("Ann")), two = new Thread(() -> add("Bob")), three = new Thread(() -> add("Cid"));
    one.start(); two.start(); three.start(); one.join(); two.join(); three.join();
    System.out.println(names);
  }
}
