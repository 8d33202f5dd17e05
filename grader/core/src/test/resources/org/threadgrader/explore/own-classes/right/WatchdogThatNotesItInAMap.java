// the watchdog and the worker note what was first in a map
import java.util.concurrent.*;
public class Main {
    static final ConcurrentMap<String, String> status = new ConcurrentHashMap<>(); static volatile int n;
    public static void main(String[] a) throws Exception {
        Thread dog = new Thread(() -> { try { Thread.sleep(10_000); } catch (InterruptedException e) { return; } status.putIfAbsent("end", "late"); });
        dog.setDaemon(true);
        Thread w = new Thread(() -> { for (int i = 0; i < 5; i++) n = i; status.putIfAbsent("end", "done"); });
        w.start(); dog.start();
        w.join();
        if (status.get("end").equals("late")) { System.err.println("timed out"); System.exit(2); }
        System.out.println("done");
    }
}
