package org.threadgrader.probe;

import java.time.ZoneId;
import java.time.chrono.HijrahDate;

/** HijrahDate.now, on the virtual clock. */
@HooksFor(HijrahDate.class)
public final class HijrahDateHooks {
    private HijrahDateHooks() {}

    @Static
    public static HijrahDate now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static HijrahDate now(ZoneId zone, int site) {
        return HijrahDate.now(VirtualClock.read(zone, site));
    }
}
