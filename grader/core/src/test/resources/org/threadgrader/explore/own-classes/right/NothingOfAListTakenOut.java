import java.util.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { List<String> l=new ArrayList<>(List.of("a","b")); two(()->{ l.removeAll(List.of("z")); l.removeIf(s->s.isEmpty()); l.addAll(List.of());}, ()->{ System.out.println(l.get(0)+l.contains("b"));}); } }
