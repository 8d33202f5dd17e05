import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  public static void main(String[] a) throws Exception { Thread v=new Thread(()->{ try{ for(;;) Thread.sleep(Long.MAX_VALUE); }catch(InterruptedException e){} }); v.start(); while(v.getState()!=Thread.State.TIMED_WAITING) Thread.yield(); v.interrupt(); v.join(); }
}
