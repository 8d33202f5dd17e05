import java.util.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Map<String,String> h=Collections.synchronizedMap(new HashMap<>()); for(int i=0;i<12000;i++) h.put("k"+i,"k"+(i+1)); 
    Thread t=new Thread(() -> { String k="k0"; while (true) { String n=h.get(k); if (n==null) break; k=n; } System.out.println(k); }); t.start(); t.join();
  }
}
