package org.threadgrader.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * One requirement of an exercise: a test method that asks for a {@link Run}, a {@link LiveRun} or {@link Experiments}
 * and asserts what the evidence must show. Title and hints stand beside it, in the exercise's exercise.yaml.
 *
 * <p>What the method throws is its answer. The vocabulary's {@link Rejection} and {@link Inconclusive} mean what they say;
 * any other {@link AssertionError}, of JUnit, AssertJ or Mockito, is a rejection whose text is the assertion's message,
 * or leaves the check open where the run was ended by a clock or not under control. Of several failures at once
 * (assertAll) the first rejection counts. Anything else that is thrown, a NoSuchElementException say, is a fault of the
 * check.
 */
@Documented
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {
    /** The check's id, unique in its exercise. */
    String id();

    /** The points it is worth. */
    int points();

    /**
     * The binary name of the author's scenario whose main method is run for this check; empty for the one that the class of
     * checks names in {@link Program#scenario()}, if any.
     */
    String scenario() default "";
}
