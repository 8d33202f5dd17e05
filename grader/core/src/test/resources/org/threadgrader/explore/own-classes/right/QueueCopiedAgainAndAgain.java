import java.io.*; import java.lang.invoke.*; import java.lang.ref.*; import java.lang.reflect.*; import java.math.*; import java.nio.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static class Order { int qty; Order(int q) { qty = q; } }
    public static void main(String[] args) throws Exception { BlockingQueue<Order> c = new ArrayBlockingQueue<>(9); Thread t = new Thread(() -> { for (int i = 1; i < 4; i++) c.add(new Order(i)); }); t.start(); int s = 0; while (s < 6) { s = 0; for (Order o : c.toArray(new Order[0])) s += o.qty; } t.join(); }
}
