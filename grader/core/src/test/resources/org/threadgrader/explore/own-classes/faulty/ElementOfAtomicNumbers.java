import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static final AtomicInteger[] votes = { new AtomicInteger(), new AtomicInteger() };
  static void vote() { votes[0].set(votes[0].get() + 1); }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::vote), u = new Thread(Main::vote);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(votes[0]);
  }
}
