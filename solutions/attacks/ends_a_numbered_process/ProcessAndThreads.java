// attack: a process by a number that it guesses
// poses-as: ex01
// expected: refused ProcessHandle.of
// stopped-by: portable
package ex01_process_and_threads;

import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        ProcessHandle.of(Long.MAX_VALUE).ifPresent(ProcessHandle::destroyForcibly);
        return "";
    }

    static List<String> threeThreads() {
        return List.of();
    }

    static int addInThread(Counter c) {
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws Exception {
        return c.value;
    }
}
