package org.threadgrader.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The weaver's mark on a class of the program's below one of the JDK's collections: which of the methods above it call, as the JDK
 * has written them, methods that the class has overridden. What {@link OwnMethods} go by.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface GoesThroughOwn {
    /** Those methods, as {@code addAll(Ljava/util/Collection;)}. */
    String[] value();
}
