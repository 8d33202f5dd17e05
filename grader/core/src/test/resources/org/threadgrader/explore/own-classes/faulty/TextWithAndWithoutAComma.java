import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile String line = "";
  static void mark() { String l = line; if (l.isEmpty()) line = l + "x"; else line = l + ",x"; }
  public static void main(String[] a) throws Exception {
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { for (int k = 0; k < 2; k++) mark(); }); ts[i].start(); }
    for (Thread t : ts) t.join();
    System.out.println(line.split(",").length + " marks");
  }
}
