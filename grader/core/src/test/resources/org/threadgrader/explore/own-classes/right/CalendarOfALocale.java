import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { Calendar end = Calendar.getInstance(Locale.GERMANY); end.add(Calendar.MILLISECOND, 50); while (Calendar.getInstance(Locale.GERMANY).before(end)) Thread.yield(); System.out.println("past"); }); t.start(); t.join(); } }
