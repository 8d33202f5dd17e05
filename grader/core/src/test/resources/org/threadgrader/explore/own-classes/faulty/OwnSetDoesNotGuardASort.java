import java.util.*;
public class Main {
  static class Own extends ArrayList<Integer> { @Override public Integer set(int i,Integer v){ return super.set(i,v);} }
  public static void main(String[] a) throws Exception {
    Own l=new Own(); for(int i=9;i>0;i--) l.add(i);
    Thread t=new Thread(() -> System.out.println(l.get(0))); t.start();
    Collections.sort(l); t.join(); System.out.println(l);
  }
}
