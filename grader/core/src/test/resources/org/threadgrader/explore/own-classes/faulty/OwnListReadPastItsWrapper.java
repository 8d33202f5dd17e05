import java.util.*;
public class Main {
  static class Log extends ArrayList<String> {
    int added;
    @Override public boolean add(String s) { added++; return super.add(s); }
  }
  public static void main(String[] args) throws Exception {
    Log log = new Log();
    List<String> shared = Collections.synchronizedList(log);
    Thread a = new Thread(() -> shared.add("a"));
    a.start();
    shared.add("b");
    System.out.println(log.added);
    a.join();
  }
}
