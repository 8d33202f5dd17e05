import java.lang.invoke.*; import java.util.*;
public class Main {
  // handle of a method of a program's list class, inherited: add
  static class L extends Vector<Integer> { }
  static int x;
  public static void main(String[] a) throws Throwable {
    MethodHandle add=MethodHandles.lookup().bind(new L(),"isEmpty",MethodType.methodType(boolean.class));
    L l=new L(); MethodHandle ad=MethodHandles.lookup().bind(l,"add",MethodType.methodType(boolean.class,Object.class)), sz=MethodHandles.lookup().bind(l,"size",MethodType.methodType(int.class));
    Thread t=new Thread(() -> { x=5; try { boolean b=(boolean) ad.invokeExact((Object) 1); } catch(Throwable e){} }); t.start();
    while((int) sz.invokeExact()==0) Thread.yield(); System.out.println(x); t.join();
  }
}
