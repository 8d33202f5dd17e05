import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Group { private String leader; synchronized String leader(){return leader;} synchronized void leader(String t){leader=t;} }
  static final Group g=new Group(); static final AtomicInteger n=new AtomicInteger();
  static class W implements Runnable { final String me; W(String m){me=m;} public void run(){ if(g.leader()==null){ g.leader(me); n.incrementAndGet(); } } }
  public static void main(String[] x) throws Exception { Thread a=new Thread(new W("a")),b=new Thread(new W("b"));a.start();b.start();a.join();b.join();System.out.println("leaders "+n);} }
