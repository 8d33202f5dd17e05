import java.util.*;
public class Main {
    static class L extends ArrayList<String> { @Override public String set(int i, String s) { return super.set(i, s); } }
    public static void main(String[] x) throws Exception {
        L b = new L(); b.add("f");
        Thread s = new Thread(() -> { b.set(0, "x"); }), t = new Thread(() -> { b.set(0, "y"); });
        s.start(); t.start(); s.join(); t.join();
    }
}
