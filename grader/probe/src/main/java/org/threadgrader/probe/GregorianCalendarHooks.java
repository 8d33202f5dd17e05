package org.threadgrader.probe;

import java.util.GregorianCalendar;

/** The calendar of now. */
@HooksFor(GregorianCalendar.class)
public final class GregorianCalendarHooks {
    private GregorianCalendarHooks() {}

    @Constructed
    public static void constructed(GregorianCalendar self, String descriptor, int site) {
        // all others are given a date
        if (!descriptor.contains("I")) {
            CalendarHooks.set(self, site);
        }
    }
}
