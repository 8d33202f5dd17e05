import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile int level;
  static void atLeast(int n) { level = Math.max(level, n); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> atLeast(3)), u = new Thread(() -> atLeast(3));
    t.start(); u.start(); t.join(); u.join();
    assert level == 3;
  }
}
