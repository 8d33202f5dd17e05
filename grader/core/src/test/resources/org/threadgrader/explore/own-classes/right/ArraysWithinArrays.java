import java.util.*; import java.util.concurrent.*;
public class Main {
  static int data;
  static Thread adds(List<String> list) { Thread t = new Thread(() -> { data++; list.add("x"); }); t.start(); return t; }
  public static void main(String[] a) throws Exception {
    List<String> one = new CopyOnWriteArrayList<>(), two = new CopyOnWriteArrayList<>(), three = new CopyOnWriteArrayList<>();
    Object[] words = {new Object[] {one}}, left = {new Object[] {two}}, right = {new Object[] {List.of("x")}}, range = {three};
    Thread t = adds(one); while (!Arrays.deepToString(words).contains("x")) Thread.yield(); data++; t.join();
    t = adds(two); while (!Arrays.deepEquals(left, right)) Thread.yield(); data++; t.join();
    t = adds(three); while (!Arrays.equals(range, 0, 1, new Object[] {List.of("x")}, 0, 1)) Thread.yield(); data++; t.join();
    System.out.println(data);
  }
}
