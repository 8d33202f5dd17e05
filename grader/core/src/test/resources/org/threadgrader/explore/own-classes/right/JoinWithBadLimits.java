public class Main { public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> { }); t.start();
    try { t.join(0, -1); throw new AssertionError("no exception"); } catch (IllegalArgumentException e) { }
    try { t.join(1, 1000000); throw new AssertionError("no exception 2"); } catch (IllegalArgumentException e) { }
    t.join(); System.out.println("ok"); } }
