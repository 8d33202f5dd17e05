import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final int SEEN = 1; static volatile int flags;
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> flags |= SEEN), u = new Thread(() -> flags |= SEEN);
    t.start(); u.start(); t.join(); u.join();
    if ((flags & SEEN) == 0) throw new AssertionError();
  }
}
