import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile int n;
  static void inc() {
    while (true) {
      int old = n;
      if (old == n) { n = old + 1; return; }
    }
  }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::inc), u = new Thread(Main::inc);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(n);
  }
}
