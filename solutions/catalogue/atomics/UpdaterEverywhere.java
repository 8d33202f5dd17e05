// verdict: none
// twin: UpdaterBypassed
// covers: AtomicIntegerFieldUpdater
// what: Both threads add through the field updater.
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

public class UpdaterEverywhere {
    private static final AtomicIntegerFieldUpdater<UpdaterEverywhere> VOTES =
            AtomicIntegerFieldUpdater.newUpdater(UpdaterEverywhere.class, "votes");

    private volatile int votes;

    public static void main(String[] args) throws InterruptedException {
        UpdaterEverywhere poll = new UpdaterEverywhere();
        Thread online = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                VOTES.incrementAndGet(poll);
            }
        });
        Thread paper = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                VOTES.addAndGet(poll, 1);
            }
        });
        online.start();
        paper.start();
        online.join();
        paper.join();
        if (poll.votes != 10) {
            throw new AssertionError("votes: " + poll.votes);
        }
    }
}
