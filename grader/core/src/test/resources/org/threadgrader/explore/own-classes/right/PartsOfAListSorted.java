import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {

    static void both(Runnable a, Runnable b) throws InterruptedException {
        Thread s = new Thread(a), t = new Thread(b);
        s.start();
        t.start();
        s.join();
        t.join();
    }

    public static void main(String[] args) throws Exception {
        List<Integer> l = new ArrayList<>(List.of(0,1,2,3,4,5));
        both(() -> { Collections.sort(l.subList(0,3),Comparator.reverseOrder()); }, () -> { Collections.sort(l.subList(3,6),Comparator.reverseOrder()); });
        System.out.println(l);

    }
}
