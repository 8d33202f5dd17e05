import java.util.*;
// A map asked outside the lock, and put under it.
public class Main {
    static final Map<String, List<String>> groups = Collections.synchronizedMap(new HashMap<>());
    static void add(String g, String name) {
        if (!groups.containsKey(g)) {
            synchronized (groups) {
                groups.put(g, new ArrayList<>());
            }
        }
        synchronized (groups) {
            groups.get(g).add(name);
        }
    }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> add("g", "a")), b = new Thread(() -> add("g", "b"));
        a.start(); b.start(); a.join(); b.join();
        System.out.println("members " + groups.get("g").size());
    }
}
