import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class O extends OutputStream { int n; public void write(int b){ n++; } }
 public static void main(String[] a) throws Exception { O o=new O(); two(()->{ new Formatter(new PrintStream(o)).format("%d",1).flush(); }, ()->{ new Formatter(new PrintStream(o)).format("%d",2).flush(); }); System.out.println(o.n>0); } }
