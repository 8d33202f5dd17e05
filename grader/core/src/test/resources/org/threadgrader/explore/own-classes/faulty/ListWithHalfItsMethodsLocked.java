import java.util.*;
public class Main {
  static class SyncList extends ArrayList<String> {
    @Override public synchronized boolean add(String s){ return super.add(s); }
  }
  public static void main(String[] a) throws Exception {
    SyncList l=new SyncList();
    Thread t=new Thread(()->l.add("a"));
    t.start(); 
    System.out.println(l.size());
    t.join();
  }
}
