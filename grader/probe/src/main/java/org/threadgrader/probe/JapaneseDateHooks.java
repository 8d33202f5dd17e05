package org.threadgrader.probe;

import java.time.ZoneId;
import java.time.chrono.JapaneseDate;

/** JapaneseDate.now, on the virtual clock. */
@HooksFor(JapaneseDate.class)
public final class JapaneseDateHooks {
    private JapaneseDateHooks() {}

    @Static
    public static JapaneseDate now(int site) {
        return now(ZoneId.systemDefault(), site);
    }

    @Static
    public static JapaneseDate now(ZoneId zone, int site) {
        return JapaneseDate.now(VirtualClock.read(zone, site));
    }
}
