import java.lang.invoke.*;
public class Main {
  static int x;
  static void notifyListeners() { }
  public static void main(String[] a) throws Throwable {
    MethodHandle h=MethodHandles.lookup().findStatic(Main.class,"notifyListeners",MethodType.methodType(void.class)); h.invokeExact();
    Thread t=new Thread(() -> System.out.println("x")); t.start(); t.join();
  }
}
