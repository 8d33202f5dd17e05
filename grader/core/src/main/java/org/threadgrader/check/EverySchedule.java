package org.threadgrader.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@link Check}: what the method asserts must hold in run 0 and in so many more schedules of the program or the
 * scenario. The method asks for one {@link Run} and nothing else; it is called once for each run and keeps nothing from one
 * call to the next.
 *
 * <p>The first run that it rejects decides, provided that the run is the same each time it is made again; the judgement
 * names its schedule. What is a rejection is said at {@link Check}. Where a run was
 * not under control, or came to no end by itself, the check stays open and says why. Where all are accepted, the judgement
 * says in how many schedules. What the engine's rules know of a run is asserted by {@link RunAssert#hasNoFindings()}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EverySchedule {
    /** How many schedules beyond run 0, from 1. */
    int schedules() default 100;

    /** Another seed gives other schedules, from 1. */
    long seed() default 1;
}
