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
        List<Integer> l = new ArrayList<>(List.of(0,1,2,3,4,5)); List<List<Integer>> chunks = List.of(l.subList(0,3), l.subList(3,6));
        both(() -> { var c=chunks.get(0); for (int i=0;i<c.size();i++) c.set(i,c.get(i)+1); }, () -> { var c=chunks.get(1); c.replaceAll(x->x+1); });
        System.out.println(l);

    }
}
