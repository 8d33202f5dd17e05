import java.util.*;
import java.util.concurrent.*;
public class Main {
  interface Store { Integer put(Integer k, Integer v); }
  static class Plain extends ConcurrentHashMap<Integer,Integer> implements Store {}
  static class M extends ConcurrentHashMap<Integer,Integer> implements Store { int puts; @Override public Integer put(Integer k, Integer v) { puts++; return v; } }
  public static void main(String[] a) throws Exception {
    Store m = new M(); Map<Integer,Integer> asMap = (M) m;
    Thread t = new Thread(() -> m.put(1,1)), s = new Thread(() -> m.put(2,2));
    t.start(); s.start(); t.join(); s.join();
  }
}
