public class Main {
 static volatile boolean on=true; public static void main(String[] a) throws Exception { Thread t=new Thread(()->{ System.out.println("end"); System.exit(0); }); t.start(); while(on) Thread.sleep(10); } }
