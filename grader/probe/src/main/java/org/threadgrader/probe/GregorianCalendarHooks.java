package org.threadgrader.probe;

import java.util.GregorianCalendar;

/** The calendar of now. */
@HooksFor(GregorianCalendar.class)
public final class GregorianCalendarHooks {
    private GregorianCalendarHooks() {}

    @Constructed
    public static void constructed(GregorianCalendar self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && descriptor.equals("()V")) {
            self.setTimeInMillis(SystemHooks.millis(e, site));
        }
    }
}
