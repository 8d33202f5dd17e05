import java.util.*;
public class Main { 
 public static void main(String[] x) throws Exception {
  Map<Object,Integer> hn=new HashMap<>(); hn.put(null,1); hn.put(null,2); Map<String,Integer> k=Map.of("k",1);
  System.out.println(hn.equals(k)); } }
