// RIGHT: handle of Map.Entry.getValue of a ConcurrentHashMap's entry / Object.toString of a StringBuffer takes its monitor
import java.lang.invoke.*;
public class Main { static int n; public static void main(String[] x) throws Throwable {
  MethodHandle m=MethodHandles.lookup().findVirtual(Object.class,"toString",MethodType.methodType(String.class)); StringBuffer b=new StringBuffer();
  Thread t=new Thread(()->{ n=3; b.append("x"); }); t.start();
  while(((String)m.invoke((Object)b)).isEmpty()) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
