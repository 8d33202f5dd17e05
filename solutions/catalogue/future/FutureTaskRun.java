// verdict: none
// twin: FutureTaskNeverRun
// covers: FutureTask
// what: A thread runs the task that get waits for.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class FutureTaskRun {
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        FutureTask<Integer> answer = new FutureTask<>(() -> 6 * 7);
        Thread thinker = new Thread(answer);
        thinker.start();
        System.out.println("the answer is " + answer.get());
        thinker.join();
    }
}
