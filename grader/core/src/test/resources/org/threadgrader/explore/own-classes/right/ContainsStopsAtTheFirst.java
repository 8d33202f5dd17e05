import java.util.*;
public class Main {
    static final class Item {
        private int id;
        Item(int id) { this.id = id; }
        void setId(int id) { this.id = id; }
        @Override public boolean equals(Object o) { return o instanceof Item && ((Item) o).id == id; }
        @Override public int hashCode() { return id; }
    }
    public static void main(String[] a) throws Exception {
        List<Item> list = new ArrayList<>(List.of(new Item(1), new Item(2), new Item(3)));
        Item own = new Item(0);
        own.setId(1);
        Thread t = new Thread(() -> list.set(2, new Item(4)));
        Thread u = new Thread(() -> System.out.println(list.contains(own)));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
