import java.util.*;
public class Main { // TreeMap's key set goes through the map's own methods
  static class T extends TreeMap<String,Integer> {
    @Override public synchronized Integer put(String k, Integer v){ return super.put(k,v); }
    @Override public synchronized Integer remove(Object k){ return super.remove(k); }
    @Override public synchronized boolean containsKey(Object k){ return super.containsKey(k); }
    @Override public synchronized int size(){ return super.size(); }
    @Override public synchronized void clear(){ super.clear(); }
  }
  public static void main(String[] a) throws Exception {
    T m = new T(); for (String s : "a b c d e f".split(" ")) m.put(s,1);
    Set<String> keys = m.keySet();
    Thread t = new Thread(() -> { keys.remove("a"); m.put("x",1); });
    Thread u = new Thread(() -> { if (keys.contains("b")) keys.remove("b"); m.put("y",1); });
    t.start(); u.start(); t.join(); u.join();
    System.out.println(m.size());
  }
}
