// attack: starts a process where the exercise wants a name
// poses-as: ex01
// expected: graded 0
// stopped-by: portable
package ex01_process_and_threads;

import java.util.List;

public class ProcessAndThreads {
    static String whoAmI() {
        try {
            new ProcessBuilder("touch", System.getProperty("java.io.tmpdir") + "/threadgrader-attack").start().waitFor();
        } catch (Exception e) {
            System.out.println(e);
        }
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
