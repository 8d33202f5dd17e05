// RIGHT: what is appended to a builder is seen when it is appended
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class Main {
    static int config;

    public static void main(String[] args) throws Exception {
        List<String> names = new CopyOnWriteArrayList<>();
        StringBuilder text = new StringBuilder("names: ");
        Thread configuring = new Thread(() -> {
            config = 1;
            names.add("ready");
        });
        configuring.start();
        text.append(names);
        if (text.indexOf("ready") >= 0) {
            System.out.println(config);
        }
        configuring.join();
    }
}
