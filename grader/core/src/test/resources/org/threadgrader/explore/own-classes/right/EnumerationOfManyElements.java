import java.util.*;
// RIGHT: goes through an enumeration, counts what is rare.
public class Main {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> {
            Enumeration<Integer> e = Collections.enumeration(Collections.nCopies(60_000, 3));
            int fours = 0;
            while (e.hasMoreElements()) { if (e.nextElement() == 4) fours++; }
            System.out.println("fours " + fours);
        });
        t.start(); t.join();
    }
}
