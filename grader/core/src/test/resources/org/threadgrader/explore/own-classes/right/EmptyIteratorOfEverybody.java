import java.util.*;
public class Main { // the empty iterator is everybody's
  public static void main(String[] a) throws Exception {
    Runnable r = () -> { for (Object o : Collections.emptyList()) System.out.println(o);
       Iterator<Object> i = Collections.emptySet().iterator(); while (i.hasNext()) i.next();
       Iterator<Object> j = Collections.emptyIterator(); j.forEachRemaining(x -> {});
       for (Object o : new Hashtable<>().keySet()) System.out.println(o);
       for (Object o : Collections.emptyMap().values()) System.out.println(o); 
       for (Object o : List.of()) System.out.println(o); };
    Thread t = new Thread(r), u = new Thread(r); t.start(); u.start(); r.run(); t.join(); u.join();
  }
}
