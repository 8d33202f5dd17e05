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
        Map<String,Integer> m = new HashMap<>(); m.put("a",0); m.put("b",0);
        both(() -> { m.put("a",5); }, () -> { System.out.println(m.size()); });
        System.out.println(m);

    }
}
