import java.util.*;
public class Main {
  public static void main(String[] a) throws Exception {
    List<Integer> l=new ArrayList<>(); Object other="x";
    Thread t=new Thread(() -> { l.add(1); }); t.start();
    boolean b=l.equals(other) || l.equals(null) || !l.equals(l); t.join(); System.out.println(b+" "+l);
  }
}
