// both set it to the same stage
public class Main {
    static volatile int stage;
    static void reach() { if (stage < 1) stage = 1; }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::reach), y = new Thread(Main::reach);
        x.start(); y.start(); x.join(); y.join();
    }
}
