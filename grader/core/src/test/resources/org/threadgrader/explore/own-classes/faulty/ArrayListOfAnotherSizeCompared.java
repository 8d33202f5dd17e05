// FAULTY: Arrays.asList compared with one of another size
import java.util.*;
public class Main { public static void main(String[] x) throws Exception {
  Integer[] arr={1,2,3}; List<Integer> a=List.of(1,2), b=Arrays.asList(arr);
  Thread t=new Thread(()->b.set(0,7)); t.start(); System.out.println(a.equals(b)); t.join(); } }
