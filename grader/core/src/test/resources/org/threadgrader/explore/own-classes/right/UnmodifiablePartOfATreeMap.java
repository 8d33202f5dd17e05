import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Integer,String> m=new TreeMap<>(); for(int i=0;i<8;i++) m.put(i,"v"+i); two(()->m.put(6,"n"), ()->{ int n=0; for(String s: Collections.unmodifiableSortedMap(m.headMap(3)).values()) n+=s.length(); System.out.println(n); }); } }
