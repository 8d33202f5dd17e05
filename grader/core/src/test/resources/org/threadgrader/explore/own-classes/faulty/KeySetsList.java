import java.util.*;
public class Main {
    static class KeySets extends ArrayList<Integer> { }
    public static void main(String[] a) throws Exception {
        KeySets list = new KeySets();
        list.add(1);
        list.add(2);
        Thread t = new Thread(() -> list.set(1, 3));
        Thread u = new Thread(() -> System.out.println(list.toString().length()));
        t.start();
        u.start();
        t.join();
        u.join();
    }
}
