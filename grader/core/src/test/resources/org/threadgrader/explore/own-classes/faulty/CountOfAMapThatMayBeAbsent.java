// the same where the key may be absent
public class Main {
static final java.util.Map<String,Integer> m = new java.util.concurrent.ConcurrentHashMap<>();
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { String w = "w" + k % 2; Integer o = m.get(w); m.put(w, o == null ? 1 : o + 1); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + new java.util.TreeMap<>(m));
    }
}
