/** A thread whose constructor throws leaves its target to the next. */
class Main {
  public static void main(String[] a) throws Exception {
    try { new Thread(() -> {}, (String) null); } catch (NullPointerException expected) { }
    Thread t = new Thread("without a target"); t.start(); t.join();
  }
}
