import java.util.*;
import java.util.stream.*;
public class Main {
    static class Own extends ArrayList<Integer> {
        int streams;
        @Override public Stream<Integer> stream() { streams++; return super.stream().limit(2); }
    }
    public static void main(String[] a) throws Exception {
        Own own = new Own();
        for (int i = 0; i < 4; i++) own.add(i);
        List<Integer> view = Collections.unmodifiableList(own);
        Thread t = new Thread(() -> {});
        t.start();
        t.join();
        long n = view.stream().mapToInt(i -> i).sum();
        System.out.println(n + " " + own.streams);
        if (n != 1 || own.streams != 1) throw new IllegalStateException(n + " " + own.streams);
    }
}
