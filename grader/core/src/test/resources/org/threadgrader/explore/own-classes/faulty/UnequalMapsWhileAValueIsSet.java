import java.util.*;
public class Main {
  // sets compared: faulty
  public static void main(String[] a) throws Exception {
    Map<Integer,Integer> m=new HashMap<>(), k=new TreeMap<>(); for(int i=0;i<5;i++){m.put(i,i);k.put(i,i);} 
    Thread t=new Thread(() -> { synchronized(m){ m.put(2,7);} }); t.start();
    boolean b=k.equals(m); t.join(); System.out.println(b+" "+m);
  }
}
