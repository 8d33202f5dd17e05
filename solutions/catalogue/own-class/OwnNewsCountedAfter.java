// verdict: race
// twin: OwnNewsCountedBefore
// covers: ConcurrentLinkedQueue, a subclass of ConcurrentLinkedQueue
// what: A queue's own add adds and then counts.
import java.util.concurrent.ConcurrentLinkedQueue;

public class OwnNewsCountedAfter {
    private static final class News extends ConcurrentLinkedQueue<String> {
        private static final long serialVersionUID = 1;
        private int sent;

        @Override
        public boolean add(String line) {
            boolean added = super.add("news: " + line);
            sent++;
            return added;
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
