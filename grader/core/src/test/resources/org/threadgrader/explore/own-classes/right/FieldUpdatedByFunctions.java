import java.util.concurrent.atomic.*;
public class Main {
  static class Node {
    int n;
    Node(int n) { this.n = n; }
  }
  volatile Node node = new Node(0);
  static final AtomicReferenceFieldUpdater<Main, Node> NODE =
      AtomicReferenceFieldUpdater.newUpdater(Main.class, Node.class, "node");
  public static void main(String[] args) throws Exception {
    Main m = new Main();
    Thread x = new Thread(() -> NODE.getAndUpdate(m, old -> new Node(old.n + 1)));
    Thread y = new Thread(() -> NODE.accumulateAndGet(m, new Node(4), (p, q) -> new Node(p.n + q.n)));
    x.start(); y.start(); x.join(); y.join();
    if (m.node.n != 5) throw new AssertionError(m.node.n);
  }
}
