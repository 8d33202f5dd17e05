// RIGHT: a ListResourceBundle of the program's own, nothing beside the classes
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*;
public class Main {
 static void await(Thread t) throws Exception { while (t.getState()!=Thread.State.WAITING && t.getState()!=Thread.State.TIMED_WAITING) Thread.sleep(1); }
 static Thread go(Callable<?> r){ Thread t=new Thread(()->{ try{ r.call(); }catch(Exception e){ if(!(e instanceof InterruptedException)) throw new RuntimeException(e); } }); t.start(); return t; }
 static void check(boolean b){ if(!b) throw new AssertionError(); }
 public static void main(String[] a) throws Exception {
Thread t=go(()->{ System.out.println(ResourceBundle.getBundle("Texts").getString("k")); return 0; }); t.join();
 }
}
class Texts extends ListResourceBundle { public Texts(){} protected Object[][] getContents(){ return new Object[][]{{"k","v"}}; } }
