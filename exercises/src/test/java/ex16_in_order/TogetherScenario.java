package ex16_in_order;

import org.threadgrader.probe.Stubs;

/** Three threads that come at the same time: which of them is first is the schedule's to say. */
public final class TogetherScenario {
    private static final Prints PRINTS = Stubs.of(Prints.class);

    private TogetherScenario() {}

    /** What is printed, in the only order of this scenario. */
    interface Prints {
        void first(int order);

        void second(int order);

        void third(int order);
    }

    /** A part of the work, which may be interrupted as any waiting may. */
    private interface Part {
        void call() throws InterruptedException;
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        InOrder shared = new InOrder();
        Thread third = thread("third-0", () -> shared.third(() -> PRINTS.third(0)));
        Thread second = thread("second-0", () -> shared.second(() -> PRINTS.second(0)));
        Thread first = thread("first-0", () -> shared.first(() -> PRINTS.first(0)));
        third.start();
        second.start();
        first.start();
        third.join();
        second.join();
        first.join();
    }

    private static Thread thread(String name, Part part) {
        return new Thread(
                () -> {
                    try {
                        part.call();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                name);
    }
}
