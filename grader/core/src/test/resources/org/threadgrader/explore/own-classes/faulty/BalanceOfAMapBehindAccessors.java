// the map is behind synchronized methods
public class Main {
static final Bank b = new Bank(); static { b.put("x", 0); }
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { b.put("x", b.get("x") + 5); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + b.get("x"));
    }
}
class Bank { private final java.util.Map<String,Integer> m = new java.util.HashMap<>(); synchronized int get(String k) { return m.get(k); } synchronized void put(String k, int v) { m.put(k, v); } }
