// FAULTY: plain a.equals(r) goes through the synchronized r without r's lock, while t adds to r
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> a=new ArrayList<>(List.of(1,2)), r=Collections.synchronizedList(new ArrayList<>(List.of(1,2)));
  Thread t=new Thread(()->r.add(3)); t.start(); System.out.println(a.equals(r)); t.join(); } }
