import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    public static void main(String[] args) throws Exception { java.lang.management.ThreadMXBean m = java.lang.management.ManagementFactory.getThreadMXBean(); Object l = new Object(); Thread t = new Thread(() -> { synchronized (l) { } }); synchronized (l) { t.start(); while (m.getThreadInfo(t.getId()).getThreadState() != Thread.State.BLOCKED) Thread.sleep(10); } t.join(); }
}
