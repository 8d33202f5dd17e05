import java.util.concurrent.*; import java.util.concurrent.atomic.*;
public class Main {
 static volatile int a=100, b=100; static final Semaphore mutex=new Semaphore(1);
 static void depositA(int sum) throws InterruptedException {
  mutex.acquire(); int old=a; mutex.release();
  int now=old+sum;
  mutex.acquire(); a=now; mutex.release(); }
 public static void main(String[] x) throws Exception { Runnable r=()->{ try { depositA(10); } catch(InterruptedException e){ throw new RuntimeException(e); } };
  Thread t=new Thread(r),u=new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(a); } }
