// FAULTY: s.equals(r) goes through r without r's lock, while t adds to r
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> s=Collections.synchronizedList(new ArrayList<>(List.of(1,2))), r=Collections.synchronizedList(new ArrayList<>(List.of(1,2)));
  Thread t=new Thread(()->r.add(3)); t.start(); System.out.println(s.equals(r)); t.join(); } }
