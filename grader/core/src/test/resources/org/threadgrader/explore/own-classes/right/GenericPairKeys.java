import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 static class Pair<A,B> { private final A a; private final B b; Pair(A a,B b){this.a=a;this.b=b;} public A getA(){return a;} @Override public int hashCode(){return Objects.hash(a,b);} @Override public boolean equals(Object o){ if(!(o instanceof Pair)) return false; Pair<?,?> p=(Pair<?,?>)o; return Objects.equals(a,p.a)&&Objects.equals(b,p.b);} }
 public static void main(String[] a) throws Exception { Map<Pair<String,Integer>,Integer> m=new HashMap<>(); m.put(new Pair<>("a",1),0); m.put(new Pair<>("b",2),0); two(()->m.merge(new Pair<>("a",1),1,Integer::sum), ()->m.merge(new Pair<>("b",2),1,Integer::sum)); System.out.println(m.size()); } }
