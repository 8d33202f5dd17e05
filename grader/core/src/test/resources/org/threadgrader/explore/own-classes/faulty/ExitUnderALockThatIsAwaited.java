public class Main {
 public static void main(String[] a) throws Exception { Object l=new Object(); Thread t=new Thread(()->{ synchronized(l){ System.out.println("done"); } }); synchronized(l){ t.start(); System.out.println("end"); System.exit(0); } } }
