/** Right: the loop counts in every thousandth of its rounds only, by what it computes. */
class Main {
  static volatile boolean stop;
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> {
      int hits = 0;
      long state = 1;
      while (hits < 5) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        if (state % 1000 == 0) hits++;
      }
      System.out.println("hits " + hits);
    });
    t.start(); t.join();
  }
}
