import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.function.*;
public class Main { static void go(Runnable... rs) throws Exception { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++) t[i]=new Thread(rs[i]); for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static class L extends ArrayList<Integer> { public Integer get(int i){ return super.get(i); } public Integer set(int i,Integer x){ return super.set(i,x);} }
public static void main(String[] a) throws Exception { List<Integer> m=new L(); m.add(1); m.add(2);
go(()->m.set(0,2), ()->System.out.println(m.get(1))); }
}
