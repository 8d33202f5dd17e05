// RIGHT: set compared with an array that holds a list: nothing of that is read
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> b=new ArrayList<>(List.of(1,2,3)); Object o=new Object[]{b}; Set<Integer> s=new HashSet<>();
  Thread t=new Thread(()->b.add(7)); t.start(); System.out.println(s.equals(o)); t.join(); } }
