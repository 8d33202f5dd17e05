// attack: the same by exec
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
        String[] environment = {"JAVA_TOOL_OPTIONS=-Xlog:gc:file=/tmp/threadgrader-attack"};
        Runtime.getRuntime().exec(command.toArray(new String[0]), environment).waitFor();
        return c.value;
    }
}
