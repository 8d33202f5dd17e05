import java.util.*;
public class Main {
  public static void main(String[] x) throws Exception {
    List<String> l = new ArrayList<>(List.of("a","b","c"));
    List<String> o = new ArrayList<>(List.of("a","x","c"));
    Map<String,Integer> m = new HashMap<>(Map.of("a", 1, "b", 2));
    Integer[] arr = {1,2,3};
    Thread t = new Thread(() -> { l.set(2, "d"); m.put("a", 3); arr[2] = 9; });
    t.start();
    if (l.equals(o)) throw new AssertionError();
    if (o.equals(l)) throw new AssertionError();
    if (((Object) l).equals(o)) throw new AssertionError();
    if (Objects.equals(l, o)) throw new AssertionError();
    if (m.equals(new HashMap<String,Integer>())) throw new AssertionError();
    if (Arrays.asList(arr).equals(List.of(1, 7, 3))) throw new AssertionError();
    if (l.equals(List.of("a"))) throw new AssertionError();
    t.join();
  }
}
