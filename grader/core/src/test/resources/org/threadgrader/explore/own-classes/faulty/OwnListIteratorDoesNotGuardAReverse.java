import java.util.*;
public class Main {
  static class Own extends ArrayList<Integer> { @Override public ListIterator<Integer> listIterator(){ return super.listIterator();} }
  public static void main(String[] a) throws Exception {
    Own l=new Own(); for(int i=9;i>0;i--) l.add(i);
    Thread t=new Thread(() -> System.out.println(l.get(0))); t.start();
    Collections.reverse(l); t.join(); System.out.println(l);
  }
}
