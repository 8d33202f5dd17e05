public class Main {
    static volatile int hits, total;
    static void work() { for (int i = 0; i < 10; i++) { hits++; total++; } }
    public static void main(String[] a) throws Exception {
        Thread x = new Thread(Main::work), y = new Thread(Main::work);
        x.start(); y.start(); x.join(); y.join();
        System.out.println(hits == 20 && total == 20 ? "ok" : "broken");
    }
}
