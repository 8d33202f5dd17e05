import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** RIGHT: all read a step, meet at a barrier of their own, and set the same next one. */
public class Main { static volatile int step; static int come, round;
 static synchronized void meet() throws InterruptedException { } 
 static final Object o=new Object();
 static void await2() throws InterruptedException { synchronized(o){ int mine=round; if(++come==2){ come=0; round++; o.notifyAll(); } else while(mine==round) o.wait(); } }
 public static void main(String[] x) throws Exception { Runnable r=()->{ try { for(int i=0;i<2;i++){ int next=step+1; await2(); step=next; await2(); } } catch(InterruptedException e){ throw new RuntimeException(e); } };
  Thread t=new Thread(r),u=new Thread(r); t.start(); u.start(); t.join(); u.join(); System.out.println(step); if(step!=2) throw new AssertionError(); } }
