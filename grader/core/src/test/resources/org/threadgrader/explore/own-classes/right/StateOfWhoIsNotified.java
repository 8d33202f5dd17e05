import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  static final Object l = new Object(); static boolean go;
  public static void main(String[] x) throws Exception {
    Thread t = new Thread(() -> { synchronized (l) { while (!go) try { l.wait(); } catch (InterruptedException e) { } } System.out.println("went"); }); t.start();
    while (t.getState() != Thread.State.WAITING) Thread.yield(); 
    synchronized (l) { go = true; l.notify(); Thread.State s = t.getState(); if (s != Thread.State.BLOCKED) throw new AssertionError("state " + s); } t.join();
  }
}
