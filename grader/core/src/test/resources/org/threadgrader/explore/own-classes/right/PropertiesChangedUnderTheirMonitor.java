// RIGHT: setProperty takes the monitor of the Properties
import java.util.Properties;

public class Main {
    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        Thread changing = new Thread(() -> settings.setProperty("k", "3"));
        changing.start();
        synchronized (settings) {
            settings.setProperty("k", "1");
            if (!settings.getProperty("k").equals("1")) {
                throw new IllegalStateException("changed by another one");
            }
        }
        changing.join();
    }
}
