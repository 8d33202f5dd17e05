import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception {
    Object[] arr = {1, 2};
    Thread t = new Thread(() -> { arr[0] = 3; });
    t.start();
    System.out.println(String.format("%s %s", arr).length() > 0);
    t.join();
  }
}
