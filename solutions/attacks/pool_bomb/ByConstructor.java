// attack: pools without end, each with a thread of its own
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.util.concurrent.Executors;

public class ByConstructor {
    public static void main(String[] args) {
        while (true) {
            Executors.newSingleThreadExecutor().execute(Thread::yield);
        }
    }
}
