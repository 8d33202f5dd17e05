import java.util.*; import java.util.concurrent.*;
public class Main {
  static class Acc { int n; Acc set(int k) { n = k; return this; } }
  static Acc late(int k) { Acc a = new Acc(); return a.set(k); }
  public static void main(String[] a) throws Exception {
    ConcurrentHashMap<String, Acc> m = new ConcurrentHashMap<>();
    ConcurrentSkipListMap<String, Acc> sk = new ConcurrentSkipListMap<>();
    CopyOnWriteArrayList<Acc> cow = new CopyOnWriteArrayList<>();
    Map<String, Acc> un = Collections.unmodifiableMap(m);
    Map<String, Acc> sy = Collections.synchronizedMap(m);
    Set<Acc> sf = Collections.newSetFromMap(new ConcurrentHashMap<>());
    m.put("0", late(0));
    Thread t = new Thread(() -> { for (int i = 1; i < 4; i++) { m.computeIfAbsent("" + i, k -> late(7)); sk.put("" + i, late(i)); cow.add(late(i)); sf.add(late(i)); } });
    t.start();
    int s = 0;
    for (Acc x : m.values()) s += x.n;
    for (Map.Entry<String, Acc> e : m.entrySet()) s += e.getValue().n;
    for (Iterator<Acc> it = m.values().iterator(); it.hasNext();) { Acc x = it.next(); if (it.hasNext()) s += x.n; }
    for (Acc x : sk.descendingMap().values()) s += x.n;
    for (Acc x : sk.headMap("3").values()) s += x.n;
    for (Acc x : cow.subList(0, 0)) s += x.n;
    for (Acc x : sf) s += x.n;
    for (Acc x : un.values()) s += x.n;
    for (Acc x : sy.values()) s += x.n;
    Acc one = un.get("1"); if (one != null) s += one.n;
    Acc two = sk.headMap("3").get("2"); if (two != null) s += two.n;
    m.forEach((k, v) -> System.out.println(k + v.n));
    System.out.println(s > -1);
    s += m.values().stream().mapToInt(x -> x.n).sum() + m.reduceValuesToInt(Long.MAX_VALUE, x -> x.n, 0, Integer::sum);
    t.join();
  }
}
