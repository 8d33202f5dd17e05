import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static final class Key { private final String s; private int hash; Key(String s){this.s=s;} @Override public int hashCode(){ if(hash==0) hash=s.hashCode(); return hash; } @Override public boolean equals(Object o){ return o instanceof Key k&&k.s.equals(s); } }
  public static void main(String[] a) throws Exception { Map<Key,Integer> m=Collections.synchronizedMap(new HashMap<>()); Key k=new Key("q"); Runnable r=()->{ m.put(k,1); if(m.get(k)!=1) throw new IllegalStateException(); }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); }
}
