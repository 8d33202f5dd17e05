import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*; import java.lang.invoke.*;
public class Main {
  // faulty: equals of list while other sets an element in it
  public static void main(String[] a) throws Exception { List<Integer> l=new ArrayList<>(List.of(1,2,3)); Thread t=new Thread(()->l.set(1,5)); t.start(); System.out.println(l.equals(List.of(1,2,3))); t.join(); }
}
