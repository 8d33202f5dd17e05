import java.util.*;
public class Main { public static void main(String[] a) throws Exception {
  StringTokenizer r = new StringTokenizer("a b c d"); 
  Runnable w = () -> { if (r.hasMoreTokens()) System.out.println(r.nextToken()); };
  Thread x = new Thread(w), y = new Thread(w); x.start(); y.start(); x.join(); y.join(); } }
