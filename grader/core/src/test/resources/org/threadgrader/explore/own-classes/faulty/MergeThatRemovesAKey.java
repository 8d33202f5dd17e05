import java.io.*;import java.util.*;import java.util.concurrent.*;import java.util.function.*;
public class Main { static void go(Runnable... rs) throws Exception { Thread[] t=new Thread[rs.length]; for(int i=0;i<t.length;i++) t[i]=new Thread(rs[i]); for(Thread u:t) u.start(); for(Thread u:t) u.join(); }
public static void main(String[] a) throws Exception { Map<String,Integer> m=new HashMap<>(Map.of("a",1,"b",2));
go(()->m.merge("a",1,(k,v)->null), ()->System.out.println(m.get("b"))); }
}
