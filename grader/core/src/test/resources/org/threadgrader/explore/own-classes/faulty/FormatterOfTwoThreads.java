import java.util.*; import java.io.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { java.util.Formatter f=new java.util.Formatter(); two(()->{ f.format("%d-%s%n",1,"a"); }, ()->{ f.format("%d%n",2); }); System.out.println(f); } }
