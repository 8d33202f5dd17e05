package org.threadgrader.probe;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.StringTokenizer;

/** Runtime's ways to end, shutdown hooks, and its way to start a process. */
@HooksFor(Runtime.class)
public final class RuntimeHooks {
    private RuntimeHooks() {}

    public static void exit(Runtime self, int status, int site) {
        if (Execution.now == null) {
            self.exit(status);
        }
        SystemHooks.exit(status, false, site, "exit");
    }

    public static void halt(Runtime self, int status, int site) {
        if (Execution.now == null) {
            self.halt(status);
        }
        SystemHooks.exit(status, true, site, "halt");
    }

    public static void addShutdownHook(Runtime self, Thread hook, int site) {
        Execution e = Execution.now;
        if (e == null) {
            self.addShutdownHook(hook);
            return;
        }
        ControlledThread c = e.self();
        e.point(c);
        e.ending.addHook(hook);
        e.event(c, EventKind.RELEASE, site, e.roster.controlled(hook).id, 0, "addShutdownHook");
    }

    public static boolean removeShutdownHook(Runtime self, Thread hook, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return self.removeShutdownHook(hook);
        }
        return e.ending.removeHook(hook);
    }

    public static Process exec(Runtime self, String command, int site) throws IOException {
        return exec(self, tokens(command), null, null, site);
    }

    public static Process exec(Runtime self, String command, String[] environment, int site) throws IOException {
        return exec(self, tokens(command), environment, null, site);
    }

    public static Process exec(Runtime self, String command, String[] environment, File folder, int site)
            throws IOException {
        return exec(self, tokens(command), environment, folder, site);
    }

    public static Process exec(Runtime self, String[] command, int site) throws IOException {
        return exec(self, command, null, null, site);
    }

    public static Process exec(Runtime self, String[] command, String[] environment, int site) throws IOException {
        return exec(self, command, environment, null, site);
    }

    public static Process exec(Runtime self, String[] command, String[] environment, File folder, int site)
            throws IOException {
        Execution e = Execution.now;
        if (environment != null && (e == null || e.processes.areJudged())) {
            throw new IOException("a process is started here in the environment that there is");
        }
        return ProcessBuilderHooks.start(Arrays.asList(command), () -> self.exec(command, environment, folder), site);
    }

    // the documented way in which exec takes a text apart
    private static String[] tokens(String command) {
        return Collections.list(new StringTokenizer(command)).toArray(new String[0]);
    }
}
