// attack: where processes are the subject, the one that started this one
// poses-as: ex01
// expected: graded 0
// stopped-by: portable
package ex01_process_and_threads;

import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
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
