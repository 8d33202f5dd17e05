import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final AtomicInteger state = new AtomicInteger(), epoch = new AtomicInteger();
  static void advance() { int s = state.get(); if (s == epoch.get()) state.set(s + 1); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::advance), u = new Thread(Main::advance);
    t.start(); u.start(); t.join(); u.join();
    if (state.get() != 1) throw new AssertionError();
  }
}
