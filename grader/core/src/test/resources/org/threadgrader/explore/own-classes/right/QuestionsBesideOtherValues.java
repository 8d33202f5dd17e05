import java.util.*;
/** Keys, sizes and other values beside values that one thread sets. */
public class Main {
    public static void main(String[] args) throws Exception {
        TreeMap<Integer, String> m = new TreeMap<>(); HashMap<String, Integer> h = new HashMap<>();
        for (int i = 0; i < 8; i++) { m.put(i, "v" + i); h.put("k" + i, i); }
        Thread w = new Thread(() -> {
            m.put(7, "new"); m.replace(6, "six"); m.tailMap(6).put(6, "SIX"); m.descendingMap().put(7, "x"); m.tailMap(6, true).replaceAll((k, v) -> v + k);
            h.put("k7", 70); h.merge("k7", 1, Integer::sum); h.compute("k6", (k, v) -> v + 1); h.replace("k6", 7, 8); h.putIfAbsent("k6", 9);
            for (Map.Entry<Integer, String> e : m.tailMap(6).entrySet()) e.setValue("z");
        });
        Thread r = new Thread(() -> {
            int n = m.size() + m.firstKey() + m.floorKey(9) + m.higherKey(6) + (m.containsKey(7) ? 1 : 0) + m.headMap(3).size() + m.get(2).length() + m.floorEntry(5).getValue().length() + m.firstEntry().getValue().length();
            for (String s : m.headMap(5).values()) n += s.length();
            m.subMap(1, 4).forEach((k, v) -> { if (v.isEmpty()) throw new AssertionError(); });
            for (Integer k : m.keySet()) n += k;
            for (Integer k : m.descendingKeySet()) n += k;
            n += h.getOrDefault("k1", 0) + h.size() + (h.keySet().contains("k7") ? 1 : 0) + String.join(",", h.keySet()).length() + new ArrayList<>(h.keySet()).size() + h.keySet().stream().mapToInt(String::length).sum();
            for (String k : new TreeSet<>(h.keySet())) if (k.compareTo("k5") < 0) n += h.get(k);
            for (Map.Entry<String, Integer> e : h.entrySet()) if (e.getKey().equals("k2")) n += e.getValue();
            System.out.println(n > 0);
        });
        w.start(); r.start(); w.join(); r.join();
        System.out.println(m + " " + new TreeMap<>(h));
    }
}
