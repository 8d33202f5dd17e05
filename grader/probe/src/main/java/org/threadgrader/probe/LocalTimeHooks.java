package org.threadgrader.probe;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** LocalTime.now, on the virtual clock. */
@HooksFor(LocalTime.class)
public final class LocalTimeHooks {
    private LocalTimeHooks() {}

    @Static
    public static LocalTime now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static LocalTime now(ZoneId zone, int site) {
        Execution e = Execution.now;
        return e == null
                ? LocalTime.now(zone)
                : LocalTime.ofInstant(Instant.ofEpochMilli(SystemHooks.millis(e, site)), zone);
    }
}
