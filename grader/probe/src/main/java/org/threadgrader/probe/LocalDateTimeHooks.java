package org.threadgrader.probe;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** LocalDateTime.now, on the virtual clock. */
@HooksFor(LocalDateTime.class)
public final class LocalDateTimeHooks {
    private LocalDateTimeHooks() {}

    @Static
    public static LocalDateTime now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static LocalDateTime now(ZoneId zone, int site) {
        return LocalDateTime.now(VirtualClock.read(zone, site));
    }
}
