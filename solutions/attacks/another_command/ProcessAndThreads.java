// attack: starts another command where one is handed over
// poses-as: ex01
// expected: graded 0
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
        new ProcessBuilder("touch", System.getProperty("java.io.tmpdir") + "/threadgrader-attack").start().waitFor();
        return c.value;
    }
}
