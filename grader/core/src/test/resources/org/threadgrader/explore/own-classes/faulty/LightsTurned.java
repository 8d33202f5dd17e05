// Two switch a light on, one switch is lost.
public class Main {
    enum Light { RED, GREEN }
    static volatile Light light = Light.RED;
    static void turn() { light = light == Light.RED ? Light.GREEN : Light.RED; }
    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::turn, "a");
        Thread b = new Thread(Main::turn, "b");
        a.start(); b.start(); a.join(); b.join();
        System.out.println("light: " + light);
    }
}
