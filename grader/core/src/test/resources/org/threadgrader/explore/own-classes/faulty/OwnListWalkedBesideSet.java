import java.util.*;
public class Main {
    static class Own extends ArrayList<Integer> {
        @Override public boolean add(Integer k) { return super.add(k); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        own.add(1);
        own.add(1);
        Thread t = new Thread(() -> own.set(0, 2));
        Thread u = new Thread(() -> System.out.println(own.iterator().next() > 0));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
