import java.util.*;
public class Main {
  static class Item {
    final Vector<Item> mine;
    Item(Vector<Item> mine) { this.mine = mine; }
    @Override public boolean equals(Object other) { return mine.isEmpty(); }
    @Override public int hashCode() { return 1; }
  }
  public static void main(String[] args) throws Exception {
    Vector<Item> v = new Vector<>(), w = new Vector<>();
    Item inV = new Item(w), inW = new Item(v);
    v.add(inV);
    w.add(inW);
    Thread a = new Thread(() -> v.contains(inV));
    a.start();
    w.contains(inW);
    a.join();
  }
}
