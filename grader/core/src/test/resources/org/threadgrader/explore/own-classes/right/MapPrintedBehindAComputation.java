import java.util.*; import java.util.concurrent.*;
public class Main { static class Acc { int v; Acc(int v) { this.v = v; } public String toString() { return "" + v; } }
  public static void main(String[] x) throws Exception {
    ConcurrentHashMap<String,Acc> m = new ConcurrentHashMap<>();
    class R implements Runnable { final String id; R(String id) { this.id = id; } public void run() { m.compute(id, (k, a) -> new Acc(3)); System.out.println(m); m.merge(id, new Acc(1), (p, q) -> new Acc(p.v + q.v)); System.out.println("" + m + m.values() + m.contains(new Acc(1)) + m.reduceValuesToInt(9, a -> a.v, 0, Integer::sum)); } }
    Thread t = new Thread(new R("a")), u = new Thread(new R("b")); t.start(); u.start(); t.join(); u.join(); } }
