import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class Own extends OutputStream { int n; public void write(int b){ n++; } }
public static void main(String[] x) throws Exception { System.setErr(new PrintStream(new Own(),true)); Runnable r=()->new Throwable("x").printStackTrace(); go(r,r); }
}
