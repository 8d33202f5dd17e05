// RIGHT: Semaphore fair FIFO seen by getQueueLength; conditions FIFO by getWaitQueueLength inside loops of tickets
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main { public static void main(String[] a) throws Exception { Semaphore s=new Semaphore(0,true); List<Integer> order=Collections.synchronizedList(new ArrayList<>()); Thread[] ts=new Thread[3]; for(int k=0;k<3;k++){ int i=k; ts[k]=new Thread(()->{ s.acquireUninterruptibly(); order.add(i); s.release(); }); ts[k].start(); while(s.getQueueLength()<k+1) Thread.sleep(1); } s.release(); for(Thread t:ts) t.join(); if(!order.equals(List.of(0,1,2))) throw new AssertionError(order); System.out.println(order); } }
