// RIGHT: handle of Dictionary.get on a Hashtable takes its monitor, which orders n
import java.lang.invoke.*;import java.util.*;
public class Main { static int n; public static void main(String[] x) throws Throwable {
  MethodHandle m=MethodHandles.lookup().findVirtual(Dictionary.class,"get",MethodType.methodType(Object.class,Object.class)); Dictionary<String,Integer> a=new Hashtable<>();
  Thread t=new Thread(()->{ n=3; a.put("k",1); }); t.start();
  while((Object)m.invoke(a,(Object)"k")==null) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
