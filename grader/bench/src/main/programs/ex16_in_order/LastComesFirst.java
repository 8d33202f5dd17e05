package ex16_in_order;

/** Three threads, each with its turn. */
public final class LastComesFirst {
    private interface Turn {
        void take(Runnable print) throws InterruptedException;
    }

    public static void main(String[] arguments) throws InterruptedException {
        InOrder order = new InOrder();
        StringBuffer printed = new StringBuffer();
        Thread[] threads = {
            thread(order::third, () -> printed.append("third")),
            thread(order::second, () -> printed.append("second")),
            thread(order::first, () -> printed.append("first"))
        };
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!printed.toString().equals("firstsecondthird")) {
            throw new AssertionError(printed);
        }
    }

    private static Thread thread(Turn turn, Runnable print) {
        return new Thread(() -> {
            try {
                turn.take(print);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
