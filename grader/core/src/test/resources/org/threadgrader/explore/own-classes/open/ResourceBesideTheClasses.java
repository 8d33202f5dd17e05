import java.io.*;
import java.util.*;
public class Main { // what is in the file decides: nothing can be said
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> System.out.println("loads"));
    t.start();
    try (InputStream in = Main.class.getResourceAsStream("numbers.txt")) {
      System.out.println(new String(in.readAllBytes()).length());
    }
    t.join();
  }
}
