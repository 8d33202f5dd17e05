import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.concurrent.locks.*;import java.util.function.*;import java.util.stream.*;
public class Main {
static void go(Runnable... rs) throws InterruptedException { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++){ t[i]=new Thread(rs[i]); } for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
static int data;
public static void main(String[] x) throws Exception { ConcurrentHashMap<String,Integer> m=new ConcurrentHashMap<>(); m.put("a",1);
 go(()->{ data=1; for(Map.Entry<String,Integer> e:m.entrySet()) e.setValue(7); }, ()->m.compute("a",(k,v)->{ if(v==7) System.out.println(data); return v;}), ()->{ if(m.get("a")==7) System.out.println(data); }); }
}
