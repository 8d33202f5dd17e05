import java.util.*;
public class Main {
    static final class Job implements Comparable<Job> {
        static final Comparator<Job> ORDER = Comparator.comparingInt(j -> j.rank);
        final int rank; final String title;
        Job(int rank, String title) { this.rank = rank; this.title = title; }
        @Override public int compareTo(Job o) { return ORDER.compare(this, o); }
        @Override public boolean equals(Object o) { return o instanceof Job && title.equals(((Job) o).title); }
        @Override public int hashCode() { return title.hashCode(); }
    }
    public static void main(String[] a) throws Exception {
        TreeMap<Job, Integer> map = new TreeMap<>();
        Job one = new Job(1, null), two = new Job(2, "x");
        map.put(one, 1);
        map.put(two, 2);
        Thread t = new Thread(() -> map.put(one, 3));
        t.start();
        t.join();
        System.out.println(map.get(one) + map.get(two));
    }
}
