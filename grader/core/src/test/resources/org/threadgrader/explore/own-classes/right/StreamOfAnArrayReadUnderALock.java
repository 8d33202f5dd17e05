import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static int[] b=new int[4];
public static void main(String[] x) throws Exception { Object l=new Object(); go(()->{ synchronized(l){ b[0]=1; } },()->{ IntStream s=IntStream.of(b); synchronized(l){ System.out.println(s.sum()); } }); }
}
