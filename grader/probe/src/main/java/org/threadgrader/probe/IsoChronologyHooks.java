package org.threadgrader.probe;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;

/** IsoChronology.dateNow, on the virtual clock. */
@HooksFor(IsoChronology.class)
public final class IsoChronologyHooks {
    private IsoChronologyHooks() {}

    public static LocalDate dateNow(IsoChronology self, int site) {
        return dateNow(self, ZoneId.systemDefault(), site);
    }

    public static LocalDate dateNow(IsoChronology self, ZoneId zone, int site) {
        return self.dateNow(VirtualClock.read(zone, site));
    }
}
