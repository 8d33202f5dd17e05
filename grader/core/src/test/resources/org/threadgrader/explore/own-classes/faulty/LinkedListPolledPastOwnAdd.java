import java.util.*;
public class Main {
    static class M extends LinkedList<Integer> { @Override public synchronized boolean add(Integer v) { return super.add(v); } }
    public static void main(String[] args) throws Exception { M d = new M(); d.add(1); d.add(2); d.add(3); Thread a = new Thread(() -> { d.add(4); }), b = new Thread(() -> { d.poll(); }); a.start(); b.start(); a.join(); b.join(); }
}
