package org.threadgrader.probe;

import java.util.Calendar;

/** Calendar.getInstance. */
@HooksFor(Calendar.class)
public final class CalendarHooks {
    private CalendarHooks() {}

    @Static
    public static Calendar getInstance(int site) {
        Calendar made = Calendar.getInstance();
        Execution e = Execution.now;
        if (e != null) {
            made.setTimeInMillis(SystemHooks.millis(e, site));
        }
        return made;
    }
}
