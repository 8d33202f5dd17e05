public class Main {
 static long n; public static void main(String[] a) throws Exception { Thread t=new Thread(()->{ while(true){ n++; } }); t.start(); System.out.println("end"); System.exit(0); } }
