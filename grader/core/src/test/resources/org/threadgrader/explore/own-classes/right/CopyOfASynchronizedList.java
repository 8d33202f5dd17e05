import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static class Order { int qty; Order(int q) { qty = q; } }
    public static void main(String[] args) throws Exception { List<Order> c = Collections.synchronizedList(new ArrayList<>()); Thread t = new Thread(() -> { c.add(new Order(3)); }); t.start(); Thread.sleep(5); for (Order o : List.copyOf(c)) assert o.qty == 3; t.join(); }
}
