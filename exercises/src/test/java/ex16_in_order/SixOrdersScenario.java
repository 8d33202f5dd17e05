package ex16_in_order;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.Stubs;

/**
 * The six orders in which three threads can come, one after another, each with an object of its own. At last two objects are
 * used at the same time.
 */
public final class SixOrdersScenario {
    private static final String[] ORDERS = {
        "first second third",
        "first third second",
        "second first third",
        "second third first",
        "third first second",
        "third second first"
    };

    /** What is called of two objects: whoever mixes them up lets the second of the other go on without its first. */
    private static final String[] BESIDE = {
        "first one", "second other", "first other", "second one", "third other", "third one"
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
                threads.add(started(part, shared, order));
            }
            join(threads);
        }
        beside();
    }

    private static void beside() throws InterruptedException {
        InOrder one = new InOrder();
        InOrder other = new InOrder();
        List<Thread> threads = new ArrayList<>();
        for (String step : BESIDE) {
            String part = step.substring(0, step.indexOf(' '));
            threads.add(
                    step.endsWith("one") ? started(part, one, ORDERS.length) : started(part, other, ORDERS.length + 1));
        }
        join(threads);
    }

    private static Thread started(String part, InOrder shared, int order) throws InterruptedException {
        Thread thread = new Thread(() -> call(part, shared, order), part + "-" + order);
        thread.start();
        Thread.sleep(PAUSE_MILLIS);
        return thread;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
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
