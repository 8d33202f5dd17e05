import java.util.concurrent.atomic.*;
/** Faulty: one thread increments what another one sets to what it was and less. */
class Main { public static void main(String[] a) throws Exception { AtomicInteger n=new AtomicInteger(); Thread p=new Thread(()->{ for(int i=0;i<3;i++) n.incrementAndGet(); }), d=new Thread(()->{ for(int i=0;i<2;i++) n.set(n.get()-1); }); p.start();d.start();p.join();d.join(); System.out.println(n.get()); } }
