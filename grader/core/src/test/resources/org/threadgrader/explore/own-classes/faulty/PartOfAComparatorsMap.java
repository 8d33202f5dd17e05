import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Integer,Integer> m=new TreeMap<>((p,q)->q-p); for(int i=0;i<8;i++) m.put(i,i); two(()->m.put(3,9), ()->{ int n=m.tailMap(5).values().stream().mapToInt(v->v).sum(); System.out.println(n>0); }); } }
