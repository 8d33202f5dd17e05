import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class S extends HashSet<String> { @Override public boolean add(String t){ return super.add(t.trim()); } }
 public static void main(String[] a) throws Exception { S s=new S(); s.add("a"); s.add("b"); two(()->{ System.out.println(s.add("a")); }, ()->{ System.out.println(s.add("b")+" "+s.contains("a")); }); } }
