import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    public static void main(String[] args) throws Exception { AtomicReference<int[]> c = new AtomicReference<>(); Thread t = new Thread(() -> { int[] x = {0}; x[0] = 5; c.set(x); }); t.start(); while (c.getPlain() == null) Thread.yield(); assert c.get()[0] == 5; t.join(); }
}
