package org.threadgrader.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Part of the hook table that the weaver reads. Marks a hook that is called before the real instruction of a super call or, where
 * it has a result, in its place.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Super {
    /** The method whose super call it is for. */
    String value();

    /** Whether a hook without a result is called in its place as well. */
    boolean inPlace() default false;
}
