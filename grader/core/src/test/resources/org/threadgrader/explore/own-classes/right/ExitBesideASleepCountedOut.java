public class Main {
 public static void main(String[] a) throws Exception { Thread t=new Thread(()->{ for(int i=0;i<50;i++){ try{ Thread.sleep(100);}catch(InterruptedException e){ return; } } }); t.start(); System.out.println("end"); System.exit(0); } }
