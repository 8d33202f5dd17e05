import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.stream.*;
public class Main {
  static volatile String done = "";
  public static void main(String[] a) throws Exception {
    Thread x = new Thread(() -> { String d = done; if (!d.contains("A")) done = d + "A"; });
    Thread y = new Thread(() -> { String d = done; if (!d.contains("B")) done = d + "B"; });
    x.start(); y.start(); x.join(); y.join();
    System.out.println(done.length() == 2 ? "both done" : "one is missing");
  }
}
