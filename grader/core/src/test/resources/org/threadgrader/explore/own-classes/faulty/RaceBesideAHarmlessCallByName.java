import java.lang.reflect.*;
public class Main {
  static int x;
  public static void main(String[] a) throws Exception {
    System.out.println(Integer.class.getMethod("parseInt",String.class).invoke(null,"3"));
    Object l=new Object(), k=new Object();
    Thread t=new Thread(() -> { for(int i=0;i<50;i++) x++; }), u=new Thread(() -> { for(int i=0;i<50;i++) x++; });
    t.start(); u.start(); t.join(); u.join();
  }
}
