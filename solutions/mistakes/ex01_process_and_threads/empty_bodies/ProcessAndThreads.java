package ex01_process_and_threads;

import java.io.IOException;
import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        return null;
    }

    static List<String> threeThreads() throws InterruptedException {
        return null;
    }

    static int addInThread(Counter c) throws InterruptedException {
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        return c.value;
    }
}
