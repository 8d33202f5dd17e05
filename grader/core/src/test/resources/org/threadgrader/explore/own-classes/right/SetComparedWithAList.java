// RIGHT: AbstractSet.equals looks at nothing of what is no set
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> b=new ArrayList<>(List.of(1,2,3)); Set<Integer> d=new HashSet<>(List.of(1));
  Thread t=new Thread(()->b.add(7)); t.start(); System.out.println(d.equals(b)); t.join(); } }
