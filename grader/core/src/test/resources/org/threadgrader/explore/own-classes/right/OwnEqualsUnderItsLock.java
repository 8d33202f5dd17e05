import java.util.*;
public class Main { static final Object lock=new Object();
 static class Safe extends AbstractList<Integer> { final List<Integer> in; Safe(List<Integer> l){in=l;} public Integer get(int i){ synchronized(lock){return in.get(i);} } public int size(){ synchronized(lock){return in.size();} }
  public boolean equals(Object o){ synchronized(lock){ return in.equals(o);} } public int hashCode(){return 1;} }
 public static void main(String[] x) throws Exception {
  List<Integer> b=new ArrayList<>(List.of(1,2)); List<Integer> a=new Safe(new ArrayList<>(List.of(1,2)));
  Thread t=new Thread(()->{ synchronized(lock){ b.add(3); b.remove(2); b.set(0,1);} });
  t.start(); System.out.println(a.equals(b)); t.join(); } }
