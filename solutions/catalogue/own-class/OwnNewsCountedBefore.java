// verdict: none
// twin: OwnNewsCountedAfter
// covers: ConcurrentLinkedQueue, a subclass of ConcurrentLinkedQueue
// what: A queue's own add counts and then adds.
import java.util.concurrent.ConcurrentLinkedQueue;

public class OwnNewsCountedBefore {
    private static final class News extends ConcurrentLinkedQueue<String> {
        private static final long serialVersionUID = 1;
        private int sent;

        @Override
        public boolean add(String line) {
            sent++;
            return super.add("news: " + line);
        }
    }

    public static void main(String[] args) {
        News news = new News();
        new Thread(() -> news.add("rain")).start();
        while (news.poll() == null) {
            Thread.onSpinWait();
        }
        System.out.println("sent: " + news.sent);
    }
}
