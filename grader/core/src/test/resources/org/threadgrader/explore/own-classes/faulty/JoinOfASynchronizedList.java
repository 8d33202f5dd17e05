// F: synchronizedList used as String.join(",",l) beside add
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
public class Main { static final List<String> l=Collections.synchronizedList(new ArrayList<>(List.of("q"))); static volatile Object sink; static Object each(){ int[] s={0}; l.forEach(x->s[0]++); return s; } static Object rep(){ l.replaceAll(String::trim); return 1; } static Object srt(){ Collections.sort(l); return 1; } static Object synchronizedJoin(){ synchronized(l){ return String.join(",",l); } }
 public static void main(String[] x) throws Exception { Thread t=new Thread(()->{ l.add("b"); }); Thread u=new Thread(()->{
  sink=String.join(",",l);
 }); t.start();u.start();t.join();u.join(); } }
