package org.threadgrader.probe;

import java.time.Year;
import java.time.ZoneId;

/** Year.now. */
@HooksFor(Year.class)
public final class YearHooks {
    private YearHooks() {}

    @Static
    public static Year now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static Year now(ZoneId zone, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return Year.now(zone);
        }
        Waits.at(e, site);
        return Year.now(new VirtualClock(zone));
    }
}
