import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Hall { private int left=1; synchronized boolean any(){return left>0;} synchronized int sell(){ return --left; } }
  public static void main(String[] x) throws Exception { Hall h=new Hall(); AtomicInteger sold=new AtomicInteger(); Runnable r=()->{ if(h.any()){ h.sell(); sold.incrementAndGet(); } }; Thread a=new Thread(r),b=new Thread(r);a.start();b.start();a.join();b.join();System.out.println("sold "+sold);} }
