import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*; import java.lang.invoke.*;
public class Main {
  // faulty: sublist.equals reads a set element
  public static void main(String[] a) throws Exception { List<Integer> l=new ArrayList<>(List.of(1,2,3,4)); List<Integer> s=l.subList(2,4); Thread t=new Thread(()->l.set(3,5)); t.start(); System.out.println(s.equals(List.of(3,4))); t.join(); }
}
