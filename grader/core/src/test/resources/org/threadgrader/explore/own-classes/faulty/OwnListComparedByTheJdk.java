// FAULTY: AbstractList.equals goes through b's iterator while t adds to b
import java.util.*;
public class Main { static class L extends AbstractList<Integer> { public Integer get(int i){return i;} public int size(){return 2;} }
 public static void main(String[] x) throws Exception {
  List<Integer> b=new ArrayList<>(List.of(0,1)); List<Integer> a=new L();
  Thread t=new Thread(()->b.add(3)); t.start(); System.out.println(a.equals(b)); t.join(); } }
