import java.util.*; import java.io.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { TreeMap<Integer,String> m=new TreeMap<>(); for(int i=0;i<8;i++) m.put(i,"v"+i); two(()->m.put(7,"n"), ()->{ System.out.println(m.headMap(1)); String t="x"+m.headMap(2); List<String> l=new ArrayList<>(m.headMap(2).values()); }); } }
