import java.util.*; import java.util.concurrent.*;
public class Main {
  static class M extends ConcurrentHashMap<Integer,Integer> { int puts; @Override public Integer put(Integer k, Integer v) { puts++; return super.put(k,v); } }
  public static void main(String[] a) throws Exception {
    Map<Integer,Integer> m = new M();
    Thread t = new Thread(() -> m.put(1,1)), s = new Thread(() -> m.put(2,2));
    t.start(); s.start(); t.join(); s.join(); System.out.println(((M) m).puts >= 1);
  }
}
