import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { ScheduledExecutorService s=Executors.newScheduledThreadPool(2); Future<?> f=s.schedule(()->System.out.println("late"),10,TimeUnit.SECONDS); Future<?> g=s.scheduleAtFixedRate(()->{},10,10,TimeUnit.SECONDS); Thread.sleep(10); f.cancel(false); g.cancel(true); System.out.println("end"); System.exit(0); } }
