import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends Reader { int n; public int read(char[] b,int f,int l){ if(n++>3) return -1; b[f]='a'; b[f+1]='\n'; return 2;} public void close(){} }
public static void main(String[] x) throws Exception { LineNumberReader p=new LineNumberReader(new Own()); Runnable r=()->{ try { p.readLine(); } catch(IOException e){} }; go(r,r); }
}
