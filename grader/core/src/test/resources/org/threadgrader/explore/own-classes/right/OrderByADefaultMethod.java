import java.util.*;
public class Main {
    interface Ranked extends Comparable<Ranked> {
        default int rank() { return 0; }
        default int compareTo(Ranked o) { return Integer.compare(rank(), o.rank()); }
    }
    static final class Job implements Ranked {
        static int asked;
        final int r;
        Job(int r) { this.r = r; }
        @Override public int rank() { asked++; return r; }
    }
    public static void main(String[] a) throws Exception {
        TreeMap<Job, Integer> map = new TreeMap<>();
        map.put(new Job(1), 1);
        map.put(new Job(2), 1);
        map.put(new Job(1), 2);
        map.get(new Job(2));
        System.out.println(Job.asked);
        if (Job.asked != 10) throw new IllegalStateException("" + Job.asked);
    }
}
