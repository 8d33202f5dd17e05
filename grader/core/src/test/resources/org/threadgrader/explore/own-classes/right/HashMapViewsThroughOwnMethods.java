import java.util.*;
public class Main { // HashMap's key set asks containsKey and clear
  static class T extends HashMap<String,Integer> {
    @Override public synchronized Integer put(String k, Integer v){ return super.put(k,v); }
    @Override public synchronized boolean containsKey(Object k){ return super.containsKey(k); }
    @Override public synchronized void clear(){ super.clear(); }
  }
  public static void main(String[] a) throws Exception {
    T m = new T(); m.put("a",1);
    Set<String> keys = m.keySet();
    Thread t = new Thread(() -> { m.put("x",1); });
    Thread u = new Thread(() -> { if (keys.contains("b")) m.put("c",1); keys.clear(); });
    t.start(); u.start(); t.join(); u.join();
    System.out.println("end");
  }
}
