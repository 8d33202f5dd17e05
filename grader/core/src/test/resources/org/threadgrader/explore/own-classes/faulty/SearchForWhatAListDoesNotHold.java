import java.util.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { List<Integer> m=new ArrayList<>(List.of(1,2,3,4)); two(()->m.set(3,7), ()->{ m.contains(9); }); } }
