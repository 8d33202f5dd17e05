public class Main {
  static volatile int max = Integer.MIN_VALUE;
  static final int[] DATA = {3, 9, 2, 7, 1, 8};
  static void search(int from, int to) {
    for (int i = from; i < to; i++) {
      if (DATA[i] > max) synchronized (DATA) { if (DATA[i] > max) max = DATA[i]; }
    }
  }
  public static void main(String[] args) throws Exception {
    Thread one = new Thread(() -> search(0, 3)), other = new Thread(() -> search(3, 6));
    one.start(); other.start(); one.join(); other.join();
    System.out.println("max = " + max);
  }
}
