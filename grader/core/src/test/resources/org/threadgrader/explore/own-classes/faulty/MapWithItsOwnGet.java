import java.util.*;
public class Main {
  static class Cache extends HashMap<String,Integer> {
    @Override public Integer get(Object k){ Integer v=super.get(k); return v==null?0:v; }
  }
  public static void main(String[] a) throws Exception {
    Cache c=new Cache();
    Thread t=new Thread(()->c.put("a",1));
    t.start(); 
    System.out.println(c.get("a"));
    t.join();
  }
}
