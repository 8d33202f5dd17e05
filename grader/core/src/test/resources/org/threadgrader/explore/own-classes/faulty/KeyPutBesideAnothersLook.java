import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  Map<String, Integer> r = new HashMap<>(); r.put("a", 1);
  Thread x = new Thread(() -> r.put("b", 5)); x.start(); System.out.println(r.get("a")); x.join(); } }
