import java.util.concurrent.*;
public class Main { static int data;
  public static void main(String[] x) throws Exception {
    ConcurrentHashMap<String,Integer> m = new ConcurrentHashMap<>();
    Thread t = new Thread(() -> { data = 1; m.merge("ready", 1, Integer::sum); }); t.start();
    do m.merge("polls", 1, Integer::sum); while (!m.containsKey("ready"));
    System.out.println(data); t.join(); } }
