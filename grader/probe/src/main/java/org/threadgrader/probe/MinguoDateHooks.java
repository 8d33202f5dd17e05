package org.threadgrader.probe;

import java.time.ZoneId;
import java.time.chrono.MinguoDate;

/** MinguoDate.now, on the virtual clock. */
@HooksFor(MinguoDate.class)
public final class MinguoDateHooks {
    private MinguoDateHooks() {}

    @Static
    public static MinguoDate now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static MinguoDate now(ZoneId zone, int site) {
        return MinguoDate.now(VirtualClock.read(zone, site));
    }
}
