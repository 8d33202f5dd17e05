import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends InputStream { int n; public int read(){ return n++; } }
public static void main(String[] x) throws Exception { BufferedInputStream p=new BufferedInputStream(new PushbackInputStream(new Own()),1); Runnable r=()->{ try { p.read(); } catch(IOException e){} }; go(r,r); }
}
