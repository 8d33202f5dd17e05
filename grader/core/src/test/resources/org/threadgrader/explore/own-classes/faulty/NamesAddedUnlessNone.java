import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
/** FAULTY: names may be lost. */
public class Main { static volatile String names;
 static void add(String s){ String old=names; if(old==null) names=s; else names=old+" "+s; }
 public static void main(String[] x) throws Exception { add("root"); Thread t=new Thread(()->add("a")), u=new Thread(()->add("b")); t.start(); u.start(); t.join(); u.join(); System.out.println(names); } }
