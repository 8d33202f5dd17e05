package org.threadgrader.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The weaver's mark on a method of the program's that tells objects apart ({@code equals}, {@code hashCode}, {@code compareTo})
 * by fields of its class alone, which nobody sets once an object is made: what it answers depends on nothing else, and to call it
 * has no effect. What {@link Keys} go by.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ByOwnFields {
    /** The fields that it reads whose values are objects. */
    String[] value();
}
