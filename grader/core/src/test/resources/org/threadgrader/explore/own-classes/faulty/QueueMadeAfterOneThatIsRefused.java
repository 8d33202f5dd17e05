// FAULTY: stale argument: a fair ABQ of capacity 0 throws, then an unfair one whose order the program counts on
import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
 static void await(Thread t) throws Exception { while (t.getState()!=Thread.State.WAITING && t.getState()!=Thread.State.TIMED_WAITING) Thread.sleep(1); }

 public static void main(String[] a) throws Exception { try{ new ArrayBlockingQueue<Integer>(0,true); }catch(IllegalArgumentException e){} ArrayBlockingQueue<Integer> q=new ArrayBlockingQueue<>(3,false); int[] got=new int[2]; Thread[] ts=new Thread[2]; for(int k=0;k<2;k++){ int i=k; ts[k]=new Thread(()->{ try{ got[i]=q.take(); }catch(InterruptedException e){} }); ts[k].start(); await(ts[k]); } for(int i=0;i<2;i++) q.put(i); for(Thread t:ts) t.join(); if(got[0]!=0) throw new AssertionError(Arrays.toString(got)); }
}
