import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
public class Main {
  static volatile String s = "x";
  static void add() { String now = s; if (!now.isEmpty()) s = now + ","; }
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(Main::add), u = new Thread(Main::add);
    t.start(); u.start(); t.join(); u.join();
    System.out.println(s);
  }
}
