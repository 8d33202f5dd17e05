// verdict: race
// twin: OwnAnswerAskedInTurn
// covers: FutureTask, a subclass of FutureTask
// what: A future's own get counts without a lock.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class OwnAnswerAskedAtOnce {
    private static final class Answer extends FutureTask<Integer> {
        private int asked;

        Answer() {
            super(() -> 42);
        }

        @Override
        public Integer get() throws InterruptedException, ExecutionException {
            asked++;
            return super.get();
        }
    }

    private static void ask(Answer answer) {
        try {
            System.out.println(answer.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Answer answer = new Answer();
        Thread one = new Thread(() -> ask(answer));
        Thread other = new Thread(() -> ask(answer));
        one.start();
        other.start();
        answer.run();
        one.join();
        other.join();
        System.out.println("asked: " + answer.asked);
    }
}
