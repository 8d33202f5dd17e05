import java.util.*; import java.io.*;
public class Main { static class Up extends OutputStream { int n; public void write(int c){ n++;} } static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Up u=new Up(); PrintStream p=new PrintStream(u,true); Properties q=new Properties(); q.setProperty("a","b"); two(()->q.list(p), ()->q.list(p)); synchronized(p){System.out.println(u.n);} } }
