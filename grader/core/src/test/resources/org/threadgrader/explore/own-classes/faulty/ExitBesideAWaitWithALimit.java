import java.util.concurrent.*;
public class Main {
 public static void main(String[] a) throws Exception { CountDownLatch l=new CountDownLatch(1); Thread t=new Thread(()->{ try{ l.await(5,TimeUnit.SECONDS); }catch(InterruptedException e){ return; } System.out.println("done"); }); t.start(); System.out.println("end"); System.exit(0); } }
