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
        Integer[] arr = {0,1,2,3,4,5}; List<Integer> l = Arrays.asList(arr);
        both(() -> { var p=l.subList(0,3); for (int i=0;i<3;i++) p.set(i,9); }, () -> { var p=l.subList(3,6); for (int i=0;i<3;i++) p.set(i,8); });
        System.out.println(l+Arrays.toString(arr));

    }
}
