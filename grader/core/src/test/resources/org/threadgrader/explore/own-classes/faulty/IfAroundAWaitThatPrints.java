public class Main {
  static class Promise {
    private String value;
    synchronized void set(String v) { value = v; notifyAll(); }
    synchronized String get() throws InterruptedException {
      if (value == null) wait();
      return value;
    }
  }
  public static void main(String[] args) throws InterruptedException {
    Promise p = new Promise();
    Thread reader = new Thread(() -> {
      try { System.out.println("got " + p.get()); } catch (InterruptedException e) { }
    });
    Thread writer = new Thread(() -> p.set("hello"));
    reader.start(); writer.start();
    reader.join(); writer.join();
  }
}
