import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
  static class Log extends ArrayList<String> { int adds; @Override public boolean add(String s){ adds++; return super.add(s); } }
  public static void main(String[] a) throws Exception {
    Log log=new Log(); List<String> m=Collections.synchronizedList(log);
    Runnable r=()->{ for(int i=0;i<4;i++) m.add("v"+i); };
    Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join();
    if(m.size()!=8||log.adds!=8) throw new AssertionError();
  }
}
