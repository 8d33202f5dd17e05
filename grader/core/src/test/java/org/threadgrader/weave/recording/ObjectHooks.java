package org.threadgrader.weave.recording;

import org.threadgrader.probe.HooksFor;

@HooksFor(Object.class)
public final class ObjectHooks {
    private ObjectHooks() {}

    public static void wait(Object self, int site) {
        Log.note("wait " + self.getClass().getSimpleName(), site);
    }

    public static void notifyAll(Object self, int site) {
        Log.note("notifyAll " + self.getClass().getSimpleName(), site);
    }
}
