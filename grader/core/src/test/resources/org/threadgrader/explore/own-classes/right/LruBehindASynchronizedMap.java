import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class LRU<K,V> extends LinkedHashMap<K,V> { final int max; LRU(int m){super(16,0.75f,true);max=m;} @Override protected boolean removeEldestEntry(Map.Entry<K,V> e){return size()>max;} }
  public static void main(String[] a) throws Exception {
    Map<Integer,String> m=Collections.synchronizedMap(new LRU<>(2));
    Runnable r=()->{ for(int i=0;i<4;i++){ m.put(i,"v"+i); m.get(i-1); } };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join();
    if(m.size()>2) throw new AssertionError();
    synchronized(m){ for(Integer k:m.keySet()) if(k<0) throw new AssertionError(); }
  }
}
