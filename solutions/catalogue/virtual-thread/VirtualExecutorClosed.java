// verdict: none
// twin: VirtualExecutorNotClosed
// covers: virtual threads, newVirtualThreadPerTaskExecutor
// what: The result is read after the try block, which waits for the task.
// needs: 21
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VirtualExecutorClosed {
    private static String weather;

    public static void main(String[] args) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            tasks.submit(() -> {
                weather = "sunny";
            });
        }
        System.out.println("it is " + weather);
    }
}
