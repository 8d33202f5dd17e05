import java.util.*;
public class Main {
    static class M extends ArrayDeque<Integer> { @Override public synchronized void addFirst(Integer v) { super.addFirst(v); } @Override public synchronized Integer pollFirst() { return super.pollFirst(); } }
    public static void main(String[] args) throws Exception { M d = new M(); d.addFirst(1); Thread a = new Thread(() -> { d.removeFirst(); }), b = new Thread(() -> { d.addFirst(9); }); a.start(); b.start(); a.join(); b.join(); }
}
