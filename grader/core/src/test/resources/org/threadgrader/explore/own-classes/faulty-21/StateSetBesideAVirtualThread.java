import java.util.concurrent.atomic.*;

public class Main {
    enum State { NEW, RUNNING, DONE; State next() { return values()[Math.min(2, ordinal() + 1)]; } }

    public static void main(String[] args) throws Exception {
        var state = new AtomicReference<>(State.NEW);
        Runnable r = () -> {
            State s = state.get();
            state.set(s.next());
        };
        Thread[] ts = {Thread.ofVirtual().unstarted(r), Thread.ofPlatform().unstarted(r)};
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (state.get() != State.DONE) throw new AssertionError(state.toString());
    }
}
