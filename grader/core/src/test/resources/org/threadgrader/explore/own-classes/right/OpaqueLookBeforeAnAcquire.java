import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static int d; public static void main(String[] args) throws Exception { AtomicInteger c = new AtomicInteger(); Thread t = new Thread(() -> { d = 5; c.setRelease(1); }); t.start(); while (c.getOpaque() == 0) Thread.onSpinWait(); if (c.getAcquire() == 1) assert d == 5; t.join(); }
}
