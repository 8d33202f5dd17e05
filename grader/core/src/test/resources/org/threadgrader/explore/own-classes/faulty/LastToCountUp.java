import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** FAULTY: who comes last is found by ++ of a volatile; both can get 1. */
public class Main { static volatile int arrived;
 static void arrive(){ if (++arrived == 2) System.out.println("the last one opens the door"); }
 public static void main(String[] x) throws Exception { Runnable r=Main::arrive; Thread t=new Thread(r,"a"),u=new Thread(r,"b"); t.start(); u.start(); t.join(); u.join(); System.out.println(arrived+" have arrived"); } }
