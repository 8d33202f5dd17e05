import java.util.concurrent.atomic.*;
/** Faulty: a number in an AtomicReference is set to what it was and one more. */
class Main { public static void main(String[] a) throws Exception { AtomicReference<Integer> n=new AtomicReference<>(0); Runnable r=()->{ for(int i=0;i<3;i++) n.set(n.get()+1); }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); System.out.println(n.get()); } }
