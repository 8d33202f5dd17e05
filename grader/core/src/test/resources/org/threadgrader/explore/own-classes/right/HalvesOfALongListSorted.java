import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 600; i++) list.add((i * 7919) % 600);
        Thread t = new Thread(() -> Collections.sort(list.subList(0, 300)));
        Thread u = new Thread(() -> list.subList(300, 600).sort(null));
        t.start();
        u.start();
        t.join();
        u.join();
        System.out.println(list.get(0) + " " + list.get(599));
    }
}
