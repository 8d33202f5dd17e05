// the JDK calls terminated() when all workers have gone, and prints what they counted
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;

public class Main {
    static final int[] slots = new int[4];
    static class Pool extends ThreadPoolExecutor {
        int n;
        Pool() { super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); }
        @Override protected void afterExecute(Runnable r, Throwable x) { synchronized (this) { n++; } }
        @Override protected  void terminated() { System.out.println("n " + n); }
    }
    public static void main(String[] args) throws Exception {
        Pool p = new Pool();
        for (int i = 0; i < 4; i++) { int k = i; p.execute(() -> slots[k] = k); }
        p.shutdown();
        
    }
}
