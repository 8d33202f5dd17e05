package ex01_process_and_threads;

import java.util.List;
import org.threadgrader.probe.Stubs;

/** Asks who is who: in main, twice in three threads, and in a thread with a name of its own. */
public final class WhoScenario {
    /** The name of the scenario's own thread. */
    static final String READER = "the reader";

    /** How often threeThreads is called. */
    static final int CALLS = 2;

    /** What is reported where there is no list. */
    static final int NO_LIST = -1;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private WhoScenario() {}

    /** What happened. */
    interface Seen {
        /** The number of this process. */
        void pid(String pid);

        /** whoAmI answered this in the thread of that name. */
        void who(String line, String thread);

        /** threeThreads is called. */
        void asked();

        /** threeThreads returned a list of so many lines. */
        void listed(int size);

        /** One of the lines, by its place from 0. */
        void line(int place, String line);

        /** The scenario came to its end. */
        void over();
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        SEEN.pid(String.valueOf(ProcessHandle.current().pid()));
        SEEN.who(
                String.valueOf(ProcessAndThreads.whoAmI()),
                Thread.currentThread().getName());
        for (int call = 0; call < CALLS; call++) {
            askThree();
        }
        Thread reader = new Thread(() -> SEEN.who(String.valueOf(ProcessAndThreads.whoAmI()), READER), READER);
        reader.start();
        reader.join();
        SEEN.over();
    }

    private static void askThree() throws InterruptedException {
        SEEN.asked();
        List<String> lines = ProcessAndThreads.threeThreads();
        SEEN.listed(lines == null ? NO_LIST : lines.size());
        for (int place = 0; lines != null && place < lines.size(); place++) {
            SEEN.line(place, String.valueOf(lines.get(place)));
        }
    }
}
