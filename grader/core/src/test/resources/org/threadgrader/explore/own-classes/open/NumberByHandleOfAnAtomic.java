// RIGHT: handle of Number.intValue on an AtomicInteger is a volatile read
import java.lang.invoke.*;import java.util.concurrent.atomic.*;
public class Main { static int n; public static void main(String[] x) throws Throwable {
  MethodHandle m=MethodHandles.lookup().findVirtual(Number.class,"intValue",MethodType.methodType(int.class)); Number a=new AtomicInteger();
  Thread t=new Thread(()->{ n=3; ((AtomicInteger)a).set(1); }); t.start();
  while((int)m.invokeExact(a)==0) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
