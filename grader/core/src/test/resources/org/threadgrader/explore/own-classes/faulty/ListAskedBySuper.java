import java.util.*;
public class Main {
    static class L extends ArrayList<String> { String first() { return super.get(0); } String second() { return get(0); } }
    public static void main(String[] x) throws Exception {
        L b = new L(); b.add("f");
        Thread s = new Thread(() -> { b.add("x"); }), t = new Thread(() -> { b.first(); });
        s.start(); t.start(); s.join(); t.join();
    }
}
