// verdict: race
// twin: VirtualExecutorClosed
// covers: virtual threads, newVirtualThreadPerTaskExecutor
// what: The result is read inside the try block, before the executor has waited for its task.
// needs: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VirtualExecutorNotClosed {
    private static String weather;

    public static void main(String[] args) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            tasks.submit(() -> {
                weather = "sunny";
            });
            System.out.println("it is " + weather);
        }
    }
}
