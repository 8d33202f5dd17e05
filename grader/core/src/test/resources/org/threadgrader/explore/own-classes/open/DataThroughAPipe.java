import java.io.*;
public class Main { static int n;
 public static void main(String[] x) throws Exception {
  PipedOutputStream o=new PipedOutputStream(); PipedInputStream i=new PipedInputStream(o);
  Thread t=new Thread(()->{ try { n=3; o.write(1); } catch(Exception e){throw new RuntimeException(e);} });
  t.start(); i.read(); System.out.println(n); n++; t.join(); } }
