// FAULTY: AbstractList.equals goes through both whatever their sizes, and reads b's first element, which t sets
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> a=new LinkedList<>(List.of(1,2)), b=new LinkedList<>(List.of(1,2,3));
  Thread t=new Thread(()->b.set(0,7)); t.start(); System.out.println(a.equals(b)); t.join(); } }
