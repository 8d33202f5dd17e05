import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.function.*;import java.util.stream.*;
public class Main { static void go(Runnable... rs) throws Exception { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++) t[i]=new Thread(rs[i]); for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
public static void main(String[] a) throws Exception { Map<String,Integer> m=new HashMap<>(); m.put("a",null);
go(()->m.computeIfAbsent("a",k->1), ()->m.computeIfAbsent("a",k->2)); System.out.println(m.get("a")!=null); }
}
