import java.util.*; import java.io.*;
public class Main { // Map.Entry.comparingByValue is serializable
  public static void main(String[] a) throws Exception {
    TreeSet<Map.Entry<String,Integer>> s = new TreeSet<>(Map.Entry.comparingByValue());
    s.add(new AbstractMap.SimpleEntry<>("a",1));
    Thread t = new Thread(() -> {}); t.start(); t.join();
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(s);
    System.out.println("ok");
  }
}
