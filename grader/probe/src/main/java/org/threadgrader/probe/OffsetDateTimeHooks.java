package org.threadgrader.probe;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** OffsetDateTime.now, on the virtual clock. */
@HooksFor(OffsetDateTime.class)
public final class OffsetDateTimeHooks {
    private OffsetDateTimeHooks() {}

    @Static
    public static OffsetDateTime now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static OffsetDateTime now(ZoneId zone, int site) {
        return OffsetDateTime.now(VirtualClock.read(zone, site));
    }
}
