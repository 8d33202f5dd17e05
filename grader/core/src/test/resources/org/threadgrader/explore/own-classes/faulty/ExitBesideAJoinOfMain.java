public class Main {
 public static void main(String[] a) throws Exception { Thread m=Thread.currentThread(); Thread t=new Thread(()->{ try{ m.join(); }catch(InterruptedException e){ return; } System.out.println("done"); }); t.start(); System.out.println("end"); System.exit(0); } }
