package ex01_process_and_threads;

import java.io.IOException;
import java.util.ArrayList;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.OtherProgram;
import org.threadgrader.probe.Stubs;

/** Has another process add to a counter of its own. */
public final class ProcessScenario {
    /** What the counter shows before. */
    static final int BEFORE = 41;

    /** The status that the other process ends with. */
    static final int STATUS = 7;

    /** How often the method is called: each time a JVM is started, which takes a while. */
    static final int CALLS = 1;

    private static final Seen SEEN = Stubs.of(Seen.class);

    private ProcessScenario() {}

    /** What happened. */
    interface Seen {
        /** addInProcess is called with this counter. */
        void asked(Object counter);

        /** addInProcess returned this, and the counter shows that. */
        void added(int returned, int value);
    }

    /**
     * The other program: it has the same class as it was given, and a counter of its own. What the student handed in never runs
     * there, as nobody would watch it.
     */
    public static final class Adding {
        private int value;

        private Adding() {}

        /** Adds, and ends with the status that it is given; the end of its output is not its own end. */
        public static void main(String[] arguments) {
            Adding own = new Adding();
            System.out.println("the other process begins at " + own.value);
            System.out.close();
            own.value++;
            System.exit(Integer.parseInt(arguments[0]));
        }
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Counter counter = new Counter();
        counter.value = Inputs.number(arguments, 0, BEFORE);
        int status = Inputs.number(arguments, 1, STATUS);
        ArrayList<String> command = new ArrayList<>(OtherProgram.command(Adding.class, String.valueOf(status)));
        int calls = Inputs.number(arguments, 2, CALLS);
        for (int call = 0; call < calls; call++) {
            SEEN.asked(counter);
            int returned = ProcessAndThreads.addInProcess(counter, command);
            SEEN.added(returned, counter.value);
        }
    }
}
