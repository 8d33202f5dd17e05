import java.util.*;
public class Main {
    static class M extends LinkedList<Integer> { @Override public synchronized void addLast(Integer v) { super.addLast(v); } @Override public synchronized Integer pollFirst() { return super.pollFirst(); } }
    public static void main(String[] args) throws Exception { M d = new M(); d.add(1); Thread a = new Thread(() -> { d.offerLast(5); }), b = new Thread(() -> { d.addLast(9); }); a.start(); b.start(); a.join(); b.join(); }
}
