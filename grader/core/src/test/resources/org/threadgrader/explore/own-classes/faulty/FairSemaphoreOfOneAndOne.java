// FAULTY: fair semaphore: big request blocks the small one that would free it
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { static final Semaphore s=new Semaphore(2,true); public static void main(String[] a) throws Exception { Thread x=new Thread(()->{ s.acquireUninterruptibly(1); s.acquireUninterruptibly(1); s.release(2); }),big=new Thread(()->{ s.acquireUninterruptibly(2); s.release(2); }); x.start();big.start();x.join();big.join(); } }
