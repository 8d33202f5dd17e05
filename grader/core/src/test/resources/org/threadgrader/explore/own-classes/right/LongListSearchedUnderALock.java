import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.function.*;import java.util.stream.*;
public class Main { static void go(Runnable... rs) throws Exception { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++) t[i]=new Thread(rs[i]); for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
public static void main(String[] a) throws Exception { int N=300; List<Integer> l=new ArrayList<>(); for(int i=0;i<N;i++) l.add(i);
Runnable r=()->{ int c=0; for(int i=0;i<N;i++) { synchronized(l){ l.set(i,l.get(i)+1); } synchronized(l){ if(l.contains(-i-1)) c++; } } }; go(r,r); System.out.println(l.get(5)); }
}
