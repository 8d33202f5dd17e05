// RIGHT: default uncaught handler collects; thread with daemon ticker
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
  public static void main(String[] a) throws Exception { Map<String,String> err=new ConcurrentHashMap<>(); Thread.setDefaultUncaughtExceptionHandler((t,e)->err.put(t.getName(),e.getMessage())); Thread d=new Thread(()->{ while(true) try { Thread.sleep(10); } catch(InterruptedException e){ return; } },"ticker"); d.setDaemon(true); d.start(); Thread t=new Thread(()->{ throw new IllegalArgumentException("bad"); },"t1"); t.start(); t.join(); if(!"bad".equals(err.get("t1"))) throw new AssertionError(err); System.out.println(err); }
}
