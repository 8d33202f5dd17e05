import java.util.*;
public class Main {
    static class M extends ArrayDeque<Integer> { @Override public synchronized void addFirst(Integer v) { super.addFirst(v); } @Override public synchronized boolean removeFirstOccurrence(Object o) { return super.removeFirstOccurrence(o); } }
    public static void main(String[] args) throws Exception { M d = new M(); d.addFirst(1); Thread a = new Thread(() -> { d.remove((Object) 1); }), b = new Thread(() -> { d.addFirst(9); }); a.start(); b.start(); a.join(); b.join(); }
}
