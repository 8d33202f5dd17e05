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
        both(() -> { var it=l.listIterator(); for (int i=0;i<3;i++){ it.next(); it.set(9);} }, () -> { var it=l.listIterator(3); while(it.hasNext()){ it.next(); it.set(8);} });
        System.out.println(l);

    }
}
