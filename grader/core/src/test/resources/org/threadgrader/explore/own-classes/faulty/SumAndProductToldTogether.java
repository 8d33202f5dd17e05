public class Main {
    static volatile int sum = 0; static volatile int prod = 1;
    public static void main(String[] a) throws Exception {
        Runnable r = () -> { for (int i = 0; i < 8; i++) { sum += 2; prod *= 3; } };
        Thread x = new Thread(r), y = new Thread(r); x.start(); y.start(); x.join(); y.join();
        System.out.println(sum == 32 && prod == 43046721 ? "ok" : "wrong");
    }
}
