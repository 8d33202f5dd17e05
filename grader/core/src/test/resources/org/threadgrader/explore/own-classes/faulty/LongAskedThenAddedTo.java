import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static final AtomicLong left=new AtomicLong(1);
  public static void main(String[] x) throws Exception { Runnable r=()->{ if(left.get()>0L) left.addAndGet(-1L); }; Thread a=new Thread(r),b=new Thread(r);a.start();b.start();a.join();b.join();System.out.println(left);} }
