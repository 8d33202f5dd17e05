package org.threadgrader.probe;

import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;

/** ThaiBuddhistDate.now, on the virtual clock. */
@HooksFor(ThaiBuddhistDate.class)
public final class ThaiBuddhistDateHooks {
    private ThaiBuddhistDateHooks() {}

    @Static
    public static ThaiBuddhistDate now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static ThaiBuddhistDate now(ZoneId zone, int site) {
        return ThaiBuddhistDate.now(VirtualClock.read(zone, site));
    }
}
