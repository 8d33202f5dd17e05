package org.threadgrader.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Part of the hook table that the weaver reads. Marks a hook without a result that is called before the real call, whatever type
 * that returns: a method of a newer JDK may return what the oldest supported one does not know.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Before {
    /** The methods that it is for, which all have its parameters but the first and the last. */
    String[] value();
}
