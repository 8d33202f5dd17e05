import java.util.*;
public class Main {
    static final class Other {
        int asked;
        @Override public synchronized boolean equals(Object o) { asked++; return o == this; }
        @Override public int hashCode() { return 1; }
    }
    static final class Key {
        final int id;
        Key(int id) { this.id = id; }
        @Override public boolean equals(Object o) {
            if (o instanceof Other) { return ((Other) o).equals(this); }
            return o instanceof Key && ((Key) o).id == id;
        }
        @Override public int hashCode() { return 1; }
    }
    public static void main(String[] a) throws Exception {
        Map<Object, Integer> map = new HashMap<>();
        Other other = new Other();
        map.put(other, 1);
        map.put(new Key(1), 1);
        map.put(new Key(1), 2);
        System.out.println(map.get(new Key(1)) + " " + other.asked);
        if (other.asked != 3) throw new IllegalStateException("" + other.asked);
    }
}
