import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Group { private String leader; synchronized String leader(){return leader;} synchronized void leader(String t){leader=t;} }
  static final Group g=new Group(); static final AtomicInteger n=new AtomicInteger();
  static class W extends Thread { public void run(){ if(g.leader()==null){ g.leader(getName()); n.incrementAndGet(); } } }
  public static void main(String[] x) throws Exception { W a=new W(),b=new W();a.start();b.start();a.join();b.join();System.out.println("leaders "+n);} }
