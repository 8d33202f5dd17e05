package org.threadgrader.probe;

import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;

/** Calendar.getInstance. */
@HooksFor(Calendar.class)
public final class CalendarHooks {
    private CalendarHooks() {}

    @Static
    public static Calendar getInstance(int site) {
        return set(Calendar.getInstance(), site);
    }

    @Static
    public static Calendar getInstance(TimeZone zone, int site) {
        return set(Calendar.getInstance(zone), site);
    }

    @Static
    public static Calendar getInstance(Locale locale, int site) {
        return set(Calendar.getInstance(locale), site);
    }

    @Static
    public static Calendar getInstance(TimeZone zone, Locale locale, int site) {
        return set(Calendar.getInstance(zone, locale), site);
    }

    /** One that shows the time of now. */
    static Calendar set(Calendar made, int site) {
        Execution e = Execution.now;
        if (e != null) {
            made.setTimeInMillis(SystemHooks.millis(e, site));
        }
        return made;
    }
}
