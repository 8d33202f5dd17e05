import java.util.*;
public class Main {
    static class Own extends LinkedList<Integer> {
        int asked;
        @Override public boolean isEmpty() { asked++; return super.isEmpty(); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        own.add(1);
        own.add(2);
        Thread t = new Thread(() -> own.set(0, 3));
        t.start();
        t.join();
        int v = own.getFirst() + own.peekLast() + Collections.unmodifiableList(own).hashCode();
        List<Integer> view = Collections.unmodifiableList(own);
        System.out.println(v + " " + view + " " + own.asked);
        if (own.asked != 0) throw new IllegalStateException("" + own.asked);
    }
}
