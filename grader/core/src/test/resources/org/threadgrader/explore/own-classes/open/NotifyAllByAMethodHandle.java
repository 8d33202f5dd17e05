import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static boolean go; public static void main(String[] args) throws Throwable { Object o = new Object(); MethodHandle na = MethodHandles.lookup().findVirtual(Object.class, "notifyAll", MethodType.methodType(void.class)); Thread w = new Thread(() -> { synchronized (o) { while (!go) try { o.wait(); } catch (InterruptedException e) { } } }); w.start(); synchronized (o) { go = true; na.invoke(o); } w.join(); }
}
