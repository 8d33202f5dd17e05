// one gives and one takes, each within a bound that the other one's change never breaks
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Tokens { private int n=1; synchronized int get(){return n;} synchronized void take(){n--;} synchronized void give(){n++;} }
  public static void main(String[] x) throws Exception { Tokens k=new Tokens(); int[] r=new int[2]; Thread f=new Thread(()->{ for(int i=0;i<3;i++) if(k.get()<2){ k.give(); r[0]++; } }); Thread c=new Thread(()->{ for(int i=0;i<3;i++) if(k.get()>0){ k.take(); r[1]++; } }); f.start();c.start();f.join();c.join(); System.out.println("given "+r[0]+" taken "+r[1]+" now "+k.get()); } }
