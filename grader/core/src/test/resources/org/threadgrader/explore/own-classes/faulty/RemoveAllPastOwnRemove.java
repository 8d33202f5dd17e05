import java.util.*;
public class Main {
    static class M<E> extends ArrayList<E> {  @Override public synchronized boolean remove(Object k) { return super.remove(k); } @Override public synchronized E remove(int i) { return super.remove(i); }}
    public static void main(String[] args) throws Exception { M<Integer> l = new M<>(); l.add(1); l.add(2); l.add(3); Thread a = new Thread(() -> {l.remove((Object) 3);}), b = new Thread(() -> l.removeAll(List.of(2, 3))); a.start(); b.start(); a.join(); b.join(); }
}
