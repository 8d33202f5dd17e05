import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.function.*; import java.io.*;
public class Main {
 static void two(Runnable a, Runnable b) throws Exception { Thread x=new Thread(a), y=new Thread(b); x.start(); y.start(); x.join(); y.join(); }
 public static void main(String[] a) throws Exception { List<Integer> l=new ArrayList<>(List.of(1,2,3,4)); List<Integer> none=new ArrayList<>(); two(()->l.set(0,9), ()->l.addAll(none)); System.out.println(l); } }
