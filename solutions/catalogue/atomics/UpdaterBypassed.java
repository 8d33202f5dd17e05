// verdict: race
// also: exception
// twin: UpdaterEverywhere
// covers: AtomicIntegerFieldUpdater, volatile ++
// what: One thread adds through the field updater, the other writes the volatile field itself.
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

public class UpdaterBypassed {
    private static final AtomicIntegerFieldUpdater<UpdaterBypassed> VOTES =
            AtomicIntegerFieldUpdater.newUpdater(UpdaterBypassed.class, "votes");

    private volatile int votes;

    public static void main(String[] args) throws InterruptedException {
        UpdaterBypassed poll = new UpdaterBypassed();
        Thread online = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                VOTES.incrementAndGet(poll);
            }
        });
        Thread paper = new Thread(() -> {
            for (int i = 0; i < 5; i++) {
                poll.votes += 1;
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
