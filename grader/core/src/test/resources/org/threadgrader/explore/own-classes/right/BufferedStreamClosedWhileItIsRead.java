import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends InputStream { boolean closed; public synchronized int read(){ while(!closed) try { wait(); } catch(InterruptedException e){ } return -1; } public synchronized void close(){ closed=true; notifyAll(); } }
public static void main(String[] x) throws Exception { InputStream p=new BufferedInputStream(new Own()); Thread t=new Thread(()->{ try { p.read(); } catch(IOException e){} }); t.start(); p.close(); t.join(); }
}
