import java.util.concurrent.*;
/** FAULTY (demonstration): both latches of the course: everyone reads, then everyone writes; 10 and 20 are to be added. */
public class Main { static volatile int balance=100; static final CountDownLatch read=new CountDownLatch(2);
 static void deposit(int sum){ try { int old=balance; read.countDown(); read.await(); balance=old+sum; } catch(InterruptedException e){ throw new RuntimeException(e); } }
 public static void main(String[] x) throws Exception { Thread t=new Thread(()->deposit(10)), u=new Thread(()->deposit(20)); t.start(); u.start(); t.join(); u.join(); System.out.println(balance); } }
