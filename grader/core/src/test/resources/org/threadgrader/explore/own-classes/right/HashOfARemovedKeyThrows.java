import java.util.*;
public class Main {
    static final class Key {
        final int id; final String name;
        Key(int id, String name) { this.id = id; this.name = name; }
        @Override public boolean equals(Object o) { return o instanceof Key && name.equals(((Key) o).name); }
        @Override public int hashCode() { return id; }
    }
    public static void main(String[] a) throws Exception {
        Map<Key, Integer> map = new HashMap<>();
        Key one = new Key(1, "x"), two = new Key(1, null);
        map.put(one, 1);
        map.put(one, 2);
        map.remove(one);
        map.put(two, 1);
        map.put(two, 2);
        System.out.println(map.get(two));
    }
}
