import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final Object lock = new Object();
  static volatile boolean seen;
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> lock.notifyAll());
    t.setUncaughtExceptionHandler((th, e) -> { if (e instanceof IllegalMonitorStateException) { seen = true; System.out.println("notifyAll needs the monitor"); } });
    t.start(); t.join();
    if (!seen) throw new AssertionError();
  }
}
