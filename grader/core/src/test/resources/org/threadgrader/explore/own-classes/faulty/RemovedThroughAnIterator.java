import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4)); 
  Iterator<Integer> i; synchronized (l) { i = l.iterator(); i.next(); }
  Thread x = new Thread(() -> { synchronized (l) { System.out.println(l.size()); } }); x.start(); i.remove(); x.join(); } }
