import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;
public class Main {
  static class Acc { private long b; Acc(long b){this.b=b;} synchronized boolean has(long n){return b>=n;} synchronized void take(long n){b-=n;} synchronized void give(long n){b+=n;} synchronized long get(){return b;} }
  static void move(Acc f,Acc t,long n){ if(f.has(n)){ f.take(n); t.give(n);} }
  public static void main(String[] x) throws Exception { Acc p=new Acc(100),q=new Acc(0); Thread a=new Thread(()->move(p,q,80)),b=new Thread(()->move(p,q,80)); a.start();b.start();a.join();b.join();System.out.println(p.get()<0?"overdrawn":"ok");} }
