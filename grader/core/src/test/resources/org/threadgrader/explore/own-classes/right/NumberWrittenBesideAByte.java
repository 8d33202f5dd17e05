import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends OutputStream { volatile int n; public void write(int b){ n=b; } }
public static void main(String[] x) throws Exception { DataOutputStream q=new DataOutputStream(new Own()); Thread t=new Thread(()->{ try { q.writeInt(1); q.size(); } catch(IOException e){} }); synchronized(q){ t.start(); t.join(); } }
}
