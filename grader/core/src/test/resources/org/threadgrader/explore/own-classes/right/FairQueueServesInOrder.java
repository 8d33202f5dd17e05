// RIGHT: fair ArrayBlockingQueue: takers FIFO
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { public static void main(String[] a) throws Exception { ArrayBlockingQueue<Integer> q=new ArrayBlockingQueue<>(3,true); int[] got=new int[3]; Thread[] ts=new Thread[3]; for(int k=0;k<3;k++){ int i=k; ts[k]=new Thread(()->{ try { got[i]=q.take(); } catch(InterruptedException e){} }); ts[k].start(); while(ts[k].getState()!=Thread.State.WAITING) Thread.sleep(1); } for(int i=0;i<3;i++) q.put(i); for(Thread t:ts) t.join(); System.out.println(Arrays.toString(got)); if(got[0]!=0||got[2]!=2) throw new AssertionError(); } }
