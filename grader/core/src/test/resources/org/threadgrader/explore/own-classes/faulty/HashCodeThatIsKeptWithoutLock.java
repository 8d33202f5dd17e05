import java.util.*;
public class Main {
  static class Key {
    int hash;
    @Override public int hashCode() { if (hash == 0) hash = 7; return hash; }
    @Override public boolean equals(Object other) { return other == this; }
  }
  public static void main(String[] args) throws Exception {
    Key key = new Key();
    Map<Key, Integer> one = Collections.synchronizedMap(new HashMap<>()), other = Collections.synchronizedMap(new HashMap<>());
    Thread a = new Thread(() -> one.put(key, 1)), b = new Thread(() -> other.put(key, 2));
    a.start(); b.start(); a.join(); b.join();
  }
}
