package ex01_process_and_threads;

import java.io.IOException;
import java.util.List;

/** The signatures that ex01's scenarios compile against where students' sources are left out; never run. */
public class ProcessAndThreads {
    static String whoAmI() {
        throw new UnsupportedOperationException();
    }

    static List<String> threeThreads() throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    static int addInThread(Counter c) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
