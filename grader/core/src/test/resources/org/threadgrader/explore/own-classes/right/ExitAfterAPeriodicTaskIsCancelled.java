import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*;
public class Main {  static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { ScheduledExecutorService s=Executors.newScheduledThreadPool(1); ScheduledFuture<?> f=s.scheduleWithFixedDelay(()->{ },1,1,TimeUnit.HOURS); s.submit(()->System.out.println("now")).get(); f.cancel(false); System.out.println("done"); System.exit(0); } }
