/** Faulty: two threads may get the same number; nobody reads the field otherwise. */
class Main {
  private volatile long next;
  long next() { return next++; }
  public static void main(String[] a) throws Exception {
    Main numbers = new Main();
    Runnable r = () -> System.out.println("number " + numbers.next());
    Thread t = new Thread(r), u = new Thread(r);
    t.start(); u.start(); t.join(); u.join();
  }
}
