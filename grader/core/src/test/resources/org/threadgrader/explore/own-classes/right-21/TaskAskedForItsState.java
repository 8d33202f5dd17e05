import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*;

public class Main {
    static int side;

    public static void main(String[] args) throws Exception {
        try (var exec = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> f = exec.submit(() -> side = 1);
            while (f.state() == Future.State.RUNNING) Thread.yield();
            if (side != 1) throw new AssertionError();
        }
    }
}
