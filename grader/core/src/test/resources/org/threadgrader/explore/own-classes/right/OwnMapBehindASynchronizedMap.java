import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class Log extends HashMap<String,Integer> { private int adds=0; @Override public Integer put(String s,Integer i){ adds++; return super.put(s,i); } }
  public static void main(String[] a) throws Exception {
    Log log=new Log(); Map<String,Integer> m=Collections.synchronizedMap(log);
    Runnable r=()->{ for(int i=0;i<2;i++) m.put("v"+i,i); };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join();
    if(m.size()!=2||log.adds!=4) throw new AssertionError();
  }
}
