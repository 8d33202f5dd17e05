import java.util.*;
public class Main {
    static class Own extends ArrayList<Integer> {
        @Override public Iterator<Integer> iterator() { return super.iterator(); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        for (int i = 0; i < 4; i++) own.add(i);
        Thread t = new Thread(() -> own.add(9));
        Thread u = new Thread(() -> System.out.println(own.listIterator().hasNext()));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
