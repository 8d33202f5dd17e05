// get and set of a synchronized list are two calls
public class Main {
static final java.util.List<Integer> m = java.util.Collections.synchronizedList(new java.util.ArrayList<>(java.util.List.of(0)));
    public static void main(String[] args) throws Exception {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> { for (int k = 0; k < 5; k++) { m.set(0, m.get(0) + 1); } });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
        System.out.println("total " + m.get(0));
    }
}
