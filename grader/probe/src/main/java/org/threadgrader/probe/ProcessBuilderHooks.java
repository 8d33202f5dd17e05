package org.threadgrader.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** ProcessBuilder: where processes are judged, only the command that was handed over is started. */
@HooksFor(ProcessBuilder.class)
public final class ProcessBuilderHooks {
    private ProcessBuilderHooks() {}

    public static Process start(ProcessBuilder self, int site) throws IOException {
        return start(self.command(), self::start, site);
    }

    static Process start(List<String> command, Processes.Start real, int site) throws IOException {
        Execution e = Execution.now;
        if (e == null) {
            throw afterItsRun();
        }
        return e.processes.start(Waits.at(e, site), List.copyOf(command), site, real);
    }

    /** In a process of a program's own, and after a run's end, nobody would end what is started. */
    private static IOException afterItsRun() {
        return new IOException("no process may be started outside of a run");
    }

    @Static
    public static List<Process> startPipeline(List<ProcessBuilder> builders, int site) throws IOException {
        Execution e = Execution.now;
        if (e == null) {
            throw afterItsRun();
        }
        if (!e.processes.areJudged()) {
            return e.processes.endWithTheRun(ProcessBuilder.startPipeline(builders));
        }
        // one program is handed over: there is nothing to pipe it to
        List<Process> all = new ArrayList<>();
        for (ProcessBuilder builder : builders) {
            all.add(start(builder, site));
        }
        return all;
    }
}
