import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    static int side;

    public static void main(String[] args) throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> side = 1);
        Thread.startVirtualThread(task);
        while (true) {
            try {
                int got = task.resultNow();
                if (got != 1 || side != 1) throw new AssertionError();
                break;
            } catch (IllegalStateException _) {
                Thread.yield();
            }
        }
    }
}
