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
        List<Integer> l=new ArrayList<>(List.of(1,2,3,4)); var s=l.iterator(); 
        both(() -> { System.out.println(s.next()+s.next()); }, () -> { l.set(3,8); });
        while (s.hasNext()) System.out.println(s.next());

    }
}
