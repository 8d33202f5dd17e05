package org.threadgrader.probe;

import java.time.InstantSource;
import java.time.ZoneOffset;

/** InstantSource.system, on the virtual clock. */
@HooksFor(InstantSource.class)
public final class InstantSourceHooks {
    private InstantSourceHooks() {}

    @Static
    public static InstantSource system(int site) {
        return new VirtualClock(ZoneOffset.UTC);
    }
}
