import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static Integer[] b={0,0};
public static void main(String[] x) throws Exception { Thread t=new Thread(()->b[0]=1); t.start(); Stream<Integer> s=Stream.of(b).map(i->i+1); t.join(); System.out.println(s.count()+" "); }
}
