import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Object,Integer> m=new TreeMap<>(); m.put("a",0); m.put("a",1); m.clear(); m.put(1,0); m.put(2,0); two(()->m.put(1,5), ()->m.put(2,6)); System.out.println(m); } }
