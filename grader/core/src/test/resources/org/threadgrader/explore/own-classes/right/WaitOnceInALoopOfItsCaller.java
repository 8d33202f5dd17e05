public class Main {
  private String value;
  synchronized void set(String v) { value = v; notifyAll(); }
  synchronized void pause() throws InterruptedException { if (value == null) wait(); }
  synchronized boolean isSet() { return value != null; }
  synchronized String value() { return value; }
  public static void main(String[] args) throws InterruptedException {
    Main box = new Main();
    Thread writer = new Thread(() -> box.set("hello"));
    writer.start();
    while (!box.isSet()) box.pause();
    System.out.println("got " + box.value());
    writer.join();
  }
}
