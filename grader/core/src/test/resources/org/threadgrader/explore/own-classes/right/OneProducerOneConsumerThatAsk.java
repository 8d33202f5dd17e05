import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Level { private int n; synchronized int get(){return n;} synchronized void up(){n++;} synchronized void down(){n--;} }
  public static void main(String[] x) throws Exception { Level l=new Level(); int[] d=new int[2]; Thread p=new Thread(()->{ for(int i=0;i<6;i++) if(l.get()<2){ l.up(); d[0]++; } else System.out.println("full, dropped "+i); }); Thread c=new Thread(()->{ for(int i=0;i<6;i++) if(l.get()>0){ l.down(); d[1]++; } }); p.start();c.start();p.join();c.join(); System.out.println("in "+d[0]+" out "+d[1]+" rest "+l.get()); } }
