package org.threadgrader.probe;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** The run's clock as java.time takes one: equal, and called, as the JDK's own clock of the system. */
final class VirtualClock extends Clock implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ZoneId zone;

    VirtualClock(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** One that is about to be read at a site. */
    static Clock read(ZoneId zone, int site) {
        Execution e = Execution.now;
        if (e != null) {
            e.self().site = site;
        }
        return new VirtualClock(zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : new VirtualClock(other);
    }

    @Override
    public Instant instant() {
        Execution e = Execution.now;
        return e == null ? Instant.now() : Instant.ofEpochMilli(SystemHooks.millis(e, e.self().site));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VirtualClock clock && zone.equals(clock.zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode() + 1;
    }

    @Override
    public String toString() {
        return "SystemClock[" + zone + "]";
    }
}
