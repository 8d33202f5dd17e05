import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Map<List<Integer>,Integer> m=new HashMap<>(); m.put(Arrays.asList(1,2),0); two(()->m.merge(Arrays.asList(1,2),1,Integer::sum), ()->m.merge(Arrays.asList(1,2),1,Integer::sum)); System.out.println(m.size()); } }
