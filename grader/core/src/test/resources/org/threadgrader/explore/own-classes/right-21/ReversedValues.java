import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { LinkedHashMap<Integer,String> m=new LinkedHashMap<>(); for(int i=0;i<8;i++) m.put(i,"v"+i); two(()->m.put(0,"n"), ()->{ for(String s: m.reversed().values()) { System.out.println(s); break; } }); } }
