// RIGHT: String.valueOf(Object) by reflection of an AtomicInteger is a volatile read, which orders n
import java.lang.reflect.*;import java.util.concurrent.atomic.*;
public class Main { static int n; public static void main(String[] x) throws Exception {
  Method m=String.class.getMethod("valueOf",Object.class); AtomicInteger a=new AtomicInteger();
  Thread t=new Thread(()->{ n=3; a.set(1); }); t.start();
  while(m.invoke(null,a).equals("0")) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
