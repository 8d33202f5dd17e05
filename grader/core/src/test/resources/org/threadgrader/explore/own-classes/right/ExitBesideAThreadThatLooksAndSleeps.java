import java.util.*;
public class Main {
 static final Map<String,Integer> m=new HashMap<>(); public static void main(String[] a) throws Exception { Thread t=new Thread(()->{ while(true){ synchronized(m){ if(m.size()>5) m.clear(); } try{ Thread.sleep(100);}catch(InterruptedException e){ return; } } }); t.start(); synchronized(m){ m.put("a",1);} System.out.println("end"); System.exit(0); } }
