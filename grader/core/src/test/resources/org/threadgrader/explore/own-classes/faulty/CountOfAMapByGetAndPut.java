// get and put are two calls, however safe each is
public class Main {
static final java.util.Map<String,Integer> m = new java.util.concurrent.ConcurrentHashMap<>(java.util.Map.of("a", 0));
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { m.put("a", m.get("a") + 1); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + m.get("a"));
    }
}
