import java.util.*; import java.util.concurrent.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Map<Integer,Integer> m = new ConcurrentHashMap<>();
    for (int i=0;i<5000;i++) m.put(i,i+1);
    Thread t = new Thread(() -> { Integer cur=0; while (true) { Integer nx=m.get(cur); if (nx==null) break; cur=nx; } System.out.println(cur); });
    t.start(); t.join();
  }
}
