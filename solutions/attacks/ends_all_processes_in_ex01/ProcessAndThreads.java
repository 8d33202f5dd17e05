// attack: all processes of the machine's
// poses-as: ex01
// expected: refused ProcessHandle.allProcesses
// stopped-by: portable
package ex01_process_and_threads;

import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        ProcessHandle.allProcesses().filter(process -> process.pid() < 1).forEach(ProcessHandle::destroy);
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
