import java.util.*;
public class Main {
  // different types: ArrayList.equals(map) looks at nothing of the map
  public static void main(String[] a) throws Exception {
    List<Integer> l=new ArrayList<>(); l.add(1); Map<Integer,Integer> m=new HashMap<>();
    Thread t=new Thread(() -> { m.put(1,1); }); t.start();
    boolean b=l.equals(m); t.join(); System.out.println(b+" "+m);
  }
}
