import java.util.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Map<String,Integer> m=new HashMap<>(Map.of("a",1,"b",2)); two(()->m.put("a",7), ()->m.entrySet().remove(Map.entry("b",5))); Map<Integer,String> t=new TreeMap<>(Map.of(1,"x",2,"y")); two(()->t.put(1,"z"), ()->t.entrySet().remove(Map.entry(2,"no"))); } }
