import java.util.*;
public class Main {
  static class Reg extends HashMap<String,Integer> {
    void inc(String k){ merge(k,1,Integer::sum); }
    @Override public Integer get(Object k){ return super.getOrDefault(k,0); }
  }
  public static void main(String[] a) throws Exception {
    Reg r=new Reg();
    Thread t=new Thread(()->r.inc("a")), u=new Thread(()->r.inc("b")); t.start(); u.start(); t.join(); u.join();
    System.out.println(r.get("a"));
  }
}
