/** Faulty: each run of ten threads loses some. */
class Main {
  static volatile int count;
  public static void main(String[] a) throws Exception {
    Thread[] all = new Thread[10];
    for (int i = 0; i < 10; i++) { all[i] = new Thread(() -> { for (int k = 0; k < 100; k++) count++; }); all[i].start(); }
    for (Thread t : all) t.join();
    System.out.println("Expected 1000, got " + count);
  }
}
