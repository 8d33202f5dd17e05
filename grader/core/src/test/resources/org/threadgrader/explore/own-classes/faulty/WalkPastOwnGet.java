import java.util.*;
public class Main {
    static class M<E> extends ArrayList<E> {  @Override public synchronized E get(int i) { return super.get(i); } @Override public synchronized E set(int i, E e) { return super.set(i, e); }}
    public static void main(String[] args) throws Exception { M<Integer> l = new M<>(); l.add(1); l.add(2); l.add(3); Thread a = new Thread(() -> {l.set(0, 3);}), b = new Thread(() -> { for (int x : l) System.out.println(x); }), c = new Thread(() -> l.forEach(System.out::println)); a.start(); b.start(); a.join(); b.join(); c.start(); c.join(); }
}
