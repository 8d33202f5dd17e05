/** Right: what is written was computed from the number of another object, of what the other way would have written, or anew from what the lock let it see. */
class Main {
  static class Node { volatile int depth; }
  static volatile int version;
  static final Object lock = new Object();
  public static void main(String[] a) throws Exception {
    Node root = new Node();
    Node child = new Node();
    Runnable below = () -> child.depth = root.depth + 1;
    Runnable once = () -> {
      int seen = version;
      synchronized (lock) {
        if (version == seen) version = seen + 1;
      }
    };
    Runnable either = () -> {
      int set;
      if (root.depth == 0) set = 1; else set = child.depth + 1;
      child.depth = set;
    };
    for (Runnable each : new Runnable[] {below, once, either}) {
      Thread t = new Thread(each), u = new Thread(each);
      t.start(); u.start(); t.join(); u.join();
    }
    assert child.depth == 1 && version >= 1;
  }
}
