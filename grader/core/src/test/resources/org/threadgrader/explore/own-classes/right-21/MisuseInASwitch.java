import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final Object o = new Object();
  public static void main(String[] args) throws Exception {
    Thread t = Thread.startVirtualThread(() -> {
      try { o.notify(); }
      catch (RuntimeException e) {
        switch (e) { case IllegalMonitorStateException _ -> System.out.println("as expected"); default -> throw e; }
      }
    });
    t.join();
  }
}
