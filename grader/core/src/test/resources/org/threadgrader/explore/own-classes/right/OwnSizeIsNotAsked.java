import java.util.*;
public class Main { // calls of the program's size()
  static class T extends TreeMap<Integer,Integer> { int calls;
    @Override public int size(){ calls++; return super.size(); } }
  public static void main(String[] a) throws Exception {
    T m = new T(); for (int i=0;i<6;i++) m.put(i,i);
    Thread t = new Thread(() -> {}); t.start(); t.join();
    m.keySet().removeIf(k -> k == 2);
    m.values().removeIf(k -> k == 3);
    m.entrySet().removeIf(k -> k.getKey() == 4);
    m.values().retainAll(List.of(1,5));
    System.out.println(m.calls);
    if (m.calls != 0) throw new IllegalStateException("calls " + m.calls);
  }
}
