package ex01_process_and_threads;

import java.io.IOException;
import java.util.List;

/**
 * One process, several threads, and a second process.
 *
 * <p>README.md (README.zh.md) says exactly what each method promises. Do the TODOs in their order.
 */
public class ProcessAndThreads {

    /** Says who is asking: "pid=P thread=NAME", the number of this process and the name of the thread that calls. */
    static String whoAmI() {
        // TODO 1: Ask for the process's number (ProcessHandle) and for the name of the thread that runs this line.
        return "";
    }

    /** What whoAmI answers in three threads: the caller's line first, then those of two new threads. */
    static List<String> threeThreads() throws InterruptedException {
        // TODO 2: Make and start two threads that each call whoAmI, and wait until both have ended.
        return List.of();
    }

    /** Has a new thread add to the counter, and returns the value that the counter has then. */
    static int addInThread(Counter c) throws InterruptedException {
        // TODO 3: Start a thread that calls c.add(), and wait for it.
        return 0;
    }

    /** Has another process run the command, waits for its end, and returns the value that the counter has here then. */
    static int addInProcess(Counter c, List<String> command) throws IOException, InterruptedException {
        // TODO 4: Start the command as a process (ProcessBuilder), and wait for its end. That program adds to a counter
        //         of its own. What has become of yours?
        return 0;
    }
}
