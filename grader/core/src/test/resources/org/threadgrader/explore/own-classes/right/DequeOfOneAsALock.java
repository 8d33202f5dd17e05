import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;
public class Main {
  static final LinkedBlockingDeque<Object> lk=new LinkedBlockingDeque<>(1);static void in(){try{lk.putLast("x");}catch(InterruptedException e){throw new Error(e);}}
  static int n;static String who;
  static void step(int me){
    in();try{if(who==null)who="w"+me;n=n+1;if(who.equals("w"+me))who=null;else throw new IllegalStateException();}finally{lk.removeFirst();}
  }
  public static void main(String[] a) throws Exception {
    Thread[] t=new Thread[3];
    for(int i=0;i<3;i++){int me=i;t[i]=new Thread(()->{step(me);step(me);});t[i].start();}
    for(Thread x:t)x.join();
    System.out.println(n+" "+who);
  }
}
