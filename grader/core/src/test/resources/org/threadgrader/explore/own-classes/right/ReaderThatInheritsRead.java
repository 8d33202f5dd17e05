import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends Reader { public int read(char[] b,int f,int l){ return -1;} public void close(){} }
public static void main(String[] x) throws Exception { Reader o=new Own(); Thread t=new Thread(()->{ try { o.read(); o.ready(); } catch(IOException e){} }); synchronized(o){ t.start(); t.join(); } }
}
