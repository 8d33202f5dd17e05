import java.util.*;
public class Main { // two threads only look; nobody but the probe calls size()
  static class L extends ArrayList<Integer> { int asked; @Override public int size(){ asked++; return super.size(); } }
  public static void main(String[] a) throws Exception {
    L l = new L(); for (int i=0;i<5;i++) l.add(i);
    Runnable r = () -> { int s = 0; for (int x : l) s += x; };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); t.join(); u.join();
    if (l.asked != 0) throw new IllegalStateException("" + l.asked);
  }
}
