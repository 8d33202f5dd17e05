// attack: the right command, and an environment that has the JVM run another
// poses-as: ex01
// expected: refused ProcessBuilder.environment
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
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:OnOutOfMemoryError=touch\\ /tmp/threadgrader-attack -Xmx1m");
        builder.start().waitFor();
        return c.value;
    }
}
