import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static volatile boolean early;
  public static void main(String[] x) throws Exception {
    Thread f = new Thread(() -> { try { Thread.sleep(Long.MAX_VALUE); early = true; } catch (InterruptedException e) { } }); f.start();
    for (int i = 0; i < 5; i++) { Thread.sleep(10); long s = System.nanoTime(); if (s - System.nanoTime() > 0) throw new AssertionError(); } 
    f.interrupt(); f.join(); if (early) throw new AssertionError("slept for ever, and came back"); }
}
