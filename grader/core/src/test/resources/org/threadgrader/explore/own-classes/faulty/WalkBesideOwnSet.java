import java.util.*;
public class Main {
    static class M extends ArrayList<Integer> { @Override public synchronized Integer set(int i, Integer x) { return super.set(i, x); } }
    public static void main(String[] args) throws Exception { M d = new M(); d.add(1); d.add(2); d.add(3); Thread a = new Thread(() -> { d.set(0, 4); }), b = new Thread(() -> { for (int x : d) ; }); a.start(); b.start(); a.join(); b.join(); }
}
