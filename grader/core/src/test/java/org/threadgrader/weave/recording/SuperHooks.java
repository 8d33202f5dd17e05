package org.threadgrader.weave.recording;

import org.threadgrader.probe.HooksFor;
import org.threadgrader.probe.Super;

@HooksFor(Thread.class)
public final class SuperHooks {
    private SuperHooks() {}

    @Super("start")
    public static void starting(Thread self, int site) {
        Log.note("super.start " + ThreadHooks.kind(self), site);
    }
}
