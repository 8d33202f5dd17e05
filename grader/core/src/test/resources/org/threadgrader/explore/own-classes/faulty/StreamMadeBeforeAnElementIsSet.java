import java.util.*; import java.util.concurrent.*; import java.util.stream.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { List<Integer> l=new ArrayList<>(List.of(1,2,3,4)); Stream<Integer> s=l.stream(); two(()->l.set(2,9), ()->{ System.out.println(s.mapToInt(x->x).sum()); }); } }
