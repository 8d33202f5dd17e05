import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class E { int asked; public boolean equals(Object o){ asked++; return this==o; } public int hashCode(){return 1;} }
  public static void main(String[] a) throws Exception {
    E e=new E(); Vector<E> v=new Vector<>(); v.add(e);
    Runnable r=()->{ v.contains(new E()); v.indexOf(e); v.remove(new E()); };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join();
  }
}
