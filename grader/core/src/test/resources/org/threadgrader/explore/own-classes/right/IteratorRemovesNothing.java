import java.util.*;
public class Main {
    public static void main(String[] a) throws Exception {
        List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
        Iterator<Integer> it = list.iterator();
        try { it.remove(); } catch (IllegalStateException e) { System.out.println("nothing given yet"); }
        it.next();
        Thread t = new Thread(() -> list.set(0, 9));
        t.start();
        System.out.println(it.next());
        t.join();
    }
}
