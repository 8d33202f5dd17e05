import java.util.*;
public class Main {
  static class Log extends ArrayList<String> {
    @Override public boolean add(String s){ return super.add("["+s+"]"); }
  }
  public static void main(String[] a) throws Exception {
    Log l=new Log();
    Thread t=new Thread(()->l.add("a")), u=new Thread(()->l.add("b"));
    t.start(); u.start(); t.join(); u.join();
    System.out.println(l.size());
  }
}
