package org.threadgrader.probe;

import java.util.Date;

/** new Date(), on the virtual clock. */
@HooksFor(Date.class)
public final class DateHooks {
    private DateHooks() {}

    @Constructed
    public static void constructed(Date self, String descriptor, int site) {
        Execution e = Execution.now;
        if (e != null && descriptor.equals("()V")) {
            self.setTime(SystemHooks.millis(e, site));
        }
    }
}
