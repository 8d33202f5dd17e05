package org.threadgrader.probe;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** ZonedDateTime.now. */
@HooksFor(ZonedDateTime.class)
public final class ZonedDateTimeHooks {
    private ZonedDateTimeHooks() {}

    @Static
    public static ZonedDateTime now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static ZonedDateTime now(ZoneId zone, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return ZonedDateTime.now(zone);
        }
        Waits.at(e, site);
        return ZonedDateTime.now(new VirtualClock(zone));
    }
}
