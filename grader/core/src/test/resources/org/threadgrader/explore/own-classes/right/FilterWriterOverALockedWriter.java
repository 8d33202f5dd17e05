import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends Writer { final Object l=new Object(); int n; public void write(char[] c,int f,int k){ synchronized(l){n++;} } public void write(int c){ synchronized(l){n++;} } public void flush(){} public void close(){} }
static class F extends FilterWriter { F(Writer w){ super(w);} }
public static void main(String[] x) throws Exception { Own o=new Own(); F q=new F(o); Thread t=new Thread(()->{ try { q.write('a'); } catch(IOException e){} }); synchronized(o){ t.start(); t.join(); } }
}
