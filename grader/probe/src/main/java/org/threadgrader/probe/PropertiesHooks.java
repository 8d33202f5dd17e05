package org.threadgrader.probe;

import java.io.PrintStream;
import java.util.Properties;

/** Properties.list: it prints line by line, each under the stream's monitor; that counts as taken once for all of them. */
@HooksFor(Properties.class)
public final class PropertiesHooks {
    private PropertiesHooks() {}

    public static void list(Properties self, PrintStream out, int site) {
        if (Execution.now == null || OwnMethods.reach(self, "list(Ljava/io/PrintStream;)")) {
            self.list(out);
            return;
        }
        Calls.on(self, false, site);
        Object stream = Streams.enterAll(out, site);
        try {
            self.list(out);
        } finally {
            Streams.leaveAll(stream, site);
        }
    }
}
