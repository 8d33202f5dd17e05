package org.threadgrader.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** java.time's clocks. */
@HooksFor(Clock.class)
public final class ClockHooks {
    private ClockHooks() {}

    @Static
    public static Clock systemUTC(int site) {
        return new VirtualClock(ZoneOffset.UTC);
    }

    @Static
    public static Clock systemDefaultZone(int site) {
        return new VirtualClock(ZoneId.systemDefault());
    }

    @Static
    public static Clock system(ZoneId zone, int site) {
        return new VirtualClock(zone);
    }

    @Static
    public static Clock tickMillis(ZoneId zone, int site) {
        return Clock.tick(system(zone, site), Duration.ofMillis(1));
    }

    @Static
    public static Clock tickSeconds(ZoneId zone, int site) {
        return Clock.tick(system(zone, site), Duration.ofSeconds(1));
    }

    @Static
    public static Clock tickMinutes(ZoneId zone, int site) {
        return Clock.tick(system(zone, site), Duration.ofMinutes(1));
    }
}
