import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static final Map<String,String> reg = new ConcurrentHashMap<>();
  static boolean register(String nick, String who) { if (reg.containsKey(nick)) return false; reg.put(nick, who); return true; }
  public static void main(String[] a) throws Exception {
    boolean[] r = new boolean[2]; Thread x = new Thread(() -> r[0] = register("neo", "ann")), y = new Thread(() -> r[1] = register("neo", "bob")); x.start(); y.start(); x.join(); y.join();
    System.out.println(r[0] && r[1] ? "both own neo" : "one owner");
  }
}
