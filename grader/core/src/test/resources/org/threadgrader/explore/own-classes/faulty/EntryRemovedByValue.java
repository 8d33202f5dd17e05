import java.util.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { Map<String,Integer> m=new HashMap<>(Map.of("a",1,"b",2)); two(()->m.put("a",7), ()->m.entrySet().remove(Map.entry("a",5))); } }
