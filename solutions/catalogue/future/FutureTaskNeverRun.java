// verdict: deadlock
// twin: FutureTaskRun
// covers: FutureTask
// what: The thread that should run the task is never started, and get waits for ever.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class FutureTaskNeverRun {
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        FutureTask<Integer> answer = new FutureTask<>(() -> 6 * 7);
        Thread thinker = new Thread(answer);
        thinker.setName("thinker");
        System.out.println("the answer is " + answer.get());
        thinker.join();
    }
}
