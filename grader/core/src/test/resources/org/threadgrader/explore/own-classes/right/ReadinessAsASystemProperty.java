// RIGHT: the system's properties are an object that threads may share
public class Main {
    static int config;

    public static void main(String[] args) throws Exception {
        Thread configuring = new Thread(() -> {
            config = 1;
            System.setProperty("shop.ready", "true");
        });
        configuring.start();
        if (System.getProperty("shop.ready") != null) {
            System.out.println(config);
        }
        configuring.join();
    }
}
