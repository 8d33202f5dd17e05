// RIGHT: an enumeration of a list that copies on write is of what was there when it was made
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class Main {
    static int config;

    public static void main(String[] args) throws Exception {
        List<String> names = new CopyOnWriteArrayList<>();
        Thread configuring = new Thread(() -> {
            config = 1;
            names.add("ready");
        });
        configuring.start();
        if (Collections.enumeration(names).hasMoreElements()) {
            System.out.println(config);
        }
        configuring.join();
    }
}
