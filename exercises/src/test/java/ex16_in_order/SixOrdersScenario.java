package ex16_in_order;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.Stubs;

/** The six orders in which three threads can come, one after another, each with an object of its own. */
public final class SixOrdersScenario {
    private static final String[] ORDERS = {
        "first second third",
        "first third second",
        "second first third",
        "second third first",
        "third first second",
        "third second first"
    };

    /** Of virtual time: who was started comes to rest meanwhile. */
    private static final long PAUSE_MILLIS = 20;

    private static final Prints PRINTS = Stubs.of(Prints.class);

    private SixOrdersScenario() {}

    /** What is printed, with the place of the order from 0. */
    interface Prints {
        void first(int order);

        void second(int order);

        void third(int order);
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        for (int order = 0; order < ORDERS.length; order++) {
            InOrder shared = new InOrder();
            List<Thread> threads = new ArrayList<>();
            for (String part : ORDERS[order].split(" ")) {
                int place = order;
                Thread thread = new Thread(() -> call(part, shared, place), part + "-" + order);
                threads.add(thread);
                thread.start();
                Thread.sleep(PAUSE_MILLIS);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void call(String part, InOrder shared, int order) {
        try {
            switch (part) {
                case "first" -> shared.first(() -> PRINTS.first(order));
                case "second" -> shared.second(() -> PRINTS.second(order));
                default -> shared.third(() -> PRINTS.third(order));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
