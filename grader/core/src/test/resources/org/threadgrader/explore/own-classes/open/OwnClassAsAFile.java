// RIGHT: Main.class.getResource("Main.class") is there in reality
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*;
public class Main {
 static void await(Thread t) throws Exception { while (t.getState()!=Thread.State.WAITING && t.getState()!=Thread.State.TIMED_WAITING) Thread.sleep(1); }
 static Thread go(Callable<?> r){ Thread t=new Thread(()->{ try{ r.call(); }catch(Exception e){ if(!(e instanceof InterruptedException)) throw new RuntimeException(e); } }); t.start(); return t; }
 static void check(boolean b){ if(!b) throw new AssertionError(); }
 public static void main(String[] a) throws Exception {
Thread t=go(()->0); t.join(); check(Main.class.getResource("Main.class")!=null);
 }
}
