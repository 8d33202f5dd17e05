import java.util.concurrent.*;
public class Main { static class Box { int v; }
  public static void main(String[] x) throws Exception {
    ConcurrentHashMap<String,Box> m = new ConcurrentHashMap<>();
    Thread t = new Thread(() -> m.compute("a", (k, v) -> { Box b = new Box(); b.v = 1; return b; }));
    Thread u = new Thread(() -> m.compute("b", (k, v) -> { Box o = m.get("a"); Box b = new Box(); b.v = o == null ? 0 : o.v; return b; }));
    t.start(); u.start(); t.join(); u.join(); System.out.println(m.get("b").v); } }
