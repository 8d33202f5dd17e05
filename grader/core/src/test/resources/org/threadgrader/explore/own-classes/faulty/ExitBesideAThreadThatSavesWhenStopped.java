import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*; import java.util.logging.*; import java.io.*;
public class Main {
 static volatile boolean stop; static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Thread t=new Thread(()->{ while(!stop){ try{ Thread.sleep(10);}catch(InterruptedException e){ return; } } System.out.println("saved"); }); t.start(); stop=true; System.exit(0); } }
