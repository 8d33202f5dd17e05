import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 enum Suit {H,S}
 static class C { private Suit s; private int r; C(Suit s,int r){this.s=s;this.r=r;} @Override public int hashCode(){ return s.ordinal()*13+r;} @Override public boolean equals(Object o){ return o instanceof C c && c.s==s && c.r==r; } }
 public static void main(String[] a) throws Exception { Map<C,Integer> m=new HashMap<>(); m.put(new C(Suit.H,1),0); m.put(new C(Suit.S,2),0); two(()->m.merge(new C(Suit.H,1),1,Integer::sum), ()->m.merge(new C(Suit.H,1),1,Integer::sum)); System.out.println(m.size()); } }
