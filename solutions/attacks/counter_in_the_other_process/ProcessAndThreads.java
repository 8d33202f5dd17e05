// attack: a counter that starts processes where it runs in another JVM
// poses-as: ex01
// expected: graded 30
// stopped-by: portable
package ex01_process_and_threads;

import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        return "";
    }

    static List<String> threeThreads() {
        return List.of();
    }

    static int addInThread(Counter c) {
        return c.value;
    }

    static int addInProcess(Counter c, List<String> command) throws Exception {
        new ProcessBuilder(command).start().waitFor();
        return c.value;
    }
}
