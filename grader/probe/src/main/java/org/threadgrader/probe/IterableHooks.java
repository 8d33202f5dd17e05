package org.threadgrader.probe;

import java.util.function.Consumer;

/** Iterable.forEach, which some collections run under a lock. */
@HooksFor(Iterable.class)
public final class IterableHooks {
    private static final String FOR_EACH = "forEach(Ljava/util/function/Consumer;)";

    private IterableHooks() {}

    public static void forEach(Iterable<Object> self, Consumer<Object> action, int site) {
        Callbacks.begin(self, false, FOR_EACH, site);
        try {
            self.forEach(action);
        } finally {
            Callbacks.end(self, false, FOR_EACH, site);
        }
    }
}
