import java.util.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Collection<String> c=new HashSet<>(List.of("a","b")); two(()->{ c.add("c");}, ()->{ System.out.println(c.contains("b"));}); } }
