import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile String bar = "";
  static void step() { String b = bar; if (b.equals("##########")) return; bar = b + "#"; }
  public static void main(String[] a) throws Exception {
    Thread[] ts = new Thread[3];
    for (int i = 0; i < 3; i++) { ts[i] = new Thread(() -> { for (int k = 0; k < 3; k++) step(); }); ts[i].start(); }
    for (Thread t : ts) t.join();
    System.out.println("[" + bar + "]");
  }
}
