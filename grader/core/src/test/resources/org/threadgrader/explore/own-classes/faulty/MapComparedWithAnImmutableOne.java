import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*; import java.lang.invoke.*;
public class Main {
  // faulty: map.equals(Map.of) while value is put to existing key
  public static void main(String[] a) throws Exception { Map<Integer,Integer> q=new HashMap<>(Map.of(1,1)); Thread t=new Thread(()->{ q.put(1,2); }); t.start(); System.out.println(q.equals(Map.of(1,1))); t.join(); }
}
