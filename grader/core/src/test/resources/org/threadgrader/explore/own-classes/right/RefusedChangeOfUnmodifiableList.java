// RIGHT: u.add on an unmodifiable view throws without looking at the list
import java.util.*;import java.util.concurrent.*;
public class Main { public static void main(String[] x) throws Exception {
  List<Integer> s=new ArrayList<>(List.of(1,2)); List<Integer> u=Collections.unmodifiableList(s);
  Thread t=new Thread(()->{ try { u.add(3);} catch(UnsupportedOperationException e){} });
  t.start(); s.add(4); t.join(); System.out.println(s); } }
