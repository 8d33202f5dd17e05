import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
// JLS 17.2.1: the status is cleared (step 4) after the lock was taken again (step 3)
public class Main {
  static final Object l = new Object(); static boolean waits;
  public static void main(String[] x) throws Exception {
    Thread t = new Thread(() -> { synchronized (l) { waits = true; try { while (true) l.wait(); } catch (InterruptedException e) { System.out.println("int"); } } }); t.start();
    for (;;) { synchronized (l) { if (waits) break; } Thread.yield(); }
    synchronized (l) { t.interrupt(); for (int i = 0; i < 5; i++) { Thread.yield(); if (!t.isInterrupted()) throw new AssertionError("cleared while I hold the lock"); } } t.join();
  }
}
