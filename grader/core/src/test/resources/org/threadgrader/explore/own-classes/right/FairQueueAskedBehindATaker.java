// RIGHT: whoever asks a fair ArrayBlockingQueue takes its lock, behind the taker that a put has let through
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

public class Main {
    interface Question {
        boolean asked(ArrayBlockingQueue<String> queue);
    }

    static void behindATaker(Question found) throws Exception {
        ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(2, true);
        Thread taker = new Thread(() -> {
            try {
                queue.take();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        taker.start();
        while (taker.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        queue.put("x");
        if (found.asked(queue)) {
            throw new AssertionError("what the taker was let through for is still there");
        }
        taker.join();
    }

    public static void main(String[] args) throws Exception {
        List<Question> questions = new ArrayList<>();
        questions.add(queue -> queue.peek() != null);
        questions.add(queue -> queue.size() != 0);
        questions.add(queue -> !queue.isEmpty());
        questions.add(queue -> queue.remainingCapacity() != 2);
        questions.add(queue -> queue.contains("x"));
        questions.add(queue -> queue.remove("x"));
        questions.add(queue -> queue.drainTo(new ArrayList<>()) != 0);
        for (Question question : questions) {
            behindATaker(question);
        }
    }
}
