// RIGHT: whoever finds an element in the queue sees what was done before it was put there
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    static int config;

    public static void main(String[] args) throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        Thread configuring = new Thread(() -> {
            config = 1;
            queue.add("ready");
        });
        configuring.start();
        if (!Collections.disjoint(queue, List.of("ready"))) {
            System.out.println(config);
        }
        configuring.join();
    }
}
