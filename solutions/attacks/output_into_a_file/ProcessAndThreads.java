// attack: the right command, whose output goes into a file
// poses-as: ex01
// expected: refused ProcessBuilder.Redirect.to
// stopped-by: portable
package ex01_process_and_threads;

import java.io.File;
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
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.to(new File("/tmp/threadgrader-attack"))).start();
        return c.value;
    }
}
