import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  List<Integer> r = new ArrayList<>(Collections.nCopies(4, 0)); 
  Thread x = new Thread(() -> r.set(1, 5)); x.start(); r.add(7); x.join(); } }
