import java.util.concurrent.locks.*; import java.lang.invoke.*;
public class Main {
  static class MyLock extends ReentrantLock {}
  static int x;
  public static void main(String[] a) throws Throwable {
    MyLock l=new MyLock(); MethodHandles.Lookup k=MethodHandles.lookup();
    MethodHandle lock=k.findVirtual(MyLock.class,"lock",MethodType.methodType(void.class)), unlock=k.findVirtual(MyLock.class,"unlock",MethodType.methodType(void.class));
    Runnable r=() -> { try { for(int i=0;i<3;i++){ lock.invokeExact(l); try { x++; } finally { unlock.invokeExact(l);} } } catch(Throwable t){ throw new RuntimeException(t);} };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); System.out.println(x);
  }
}
