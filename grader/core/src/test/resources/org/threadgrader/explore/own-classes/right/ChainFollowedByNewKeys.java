import java.util.concurrent.*;
public class Main {
  record Key(int i) {}
  public static void main(String[] a) throws Exception {
    ConcurrentHashMap<Key,Key> m=new ConcurrentHashMap<>(); for(int i=0;i<12000;i++) m.put(new Key(i),new Key(i+1));
    Thread t=new Thread(() -> { Key cur=new Key(0); while (cur != null) { cur=m.get(new Key(cur.i())); } System.out.println("end"); }); t.start(); t.join();
  }
}
