import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class E { int told; public String toString(){ return "e"+(++told); } }
  public static void main(String[] a) throws Exception { StringBuffer sb=new StringBuffer(); E e=new E(); Runnable r=()->sb.append(e); Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); if(e.told!=2) throw new AssertionError(sb.toString()); }
}
