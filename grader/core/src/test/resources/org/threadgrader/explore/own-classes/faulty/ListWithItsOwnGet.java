import java.util.*;
public class Main {
    static class L extends ArrayList<String> { @Override public String get(int i) { return super.get(i); } }
    public static void main(String[] x) throws Exception {
        L b = new L(); b.add("f");
        Thread s = new Thread(() -> { b.add("x"); }), t = new Thread(() -> { b.get(0); });
        s.start(); t.start(); s.join(); t.join();
    }
}
