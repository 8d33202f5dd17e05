package org.threadgrader.probe;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** OffsetDateTime.now. */
@HooksFor(OffsetDateTime.class)
public final class OffsetDateTimeHooks {
    private OffsetDateTimeHooks() {}

    @Static
    public static OffsetDateTime now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static OffsetDateTime now(ZoneId zone, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return OffsetDateTime.now(zone);
        }
        Waits.at(e, site);
        return OffsetDateTime.now(new VirtualClock(zone));
    }
}
