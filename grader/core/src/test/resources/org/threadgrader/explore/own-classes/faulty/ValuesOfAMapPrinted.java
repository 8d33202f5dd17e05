// FAULTY: whoever prints the values of a map reads the lists among them
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Main {
    public static void main(String[] args) throws Exception {
        Map<String, List<String>> orders = new HashMap<>(Map.of("ann", new ArrayList<>()));
        Thread ordering = new Thread(() -> orders.get("ann").add("tea"));
        ordering.start();
        System.out.println(orders.values());
        ordering.join();
    }
}
