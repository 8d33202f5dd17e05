package org.threadgrader.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Part of the hook table that the weaver reads. Says for which class's members the static methods of a hook class stand in. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HooksFor {
    /** The class or interface whose members are hooked. */
    Class<?> value();

    /** Supertypes through which a call may come too. */
    Class<?>[] also() default {};

    /** Classes whose constructors have the same hooks. */
    Class<?>[] constructorsOf() default {};

    /**
     * The binary name of the class whose members are hooked, where a newer JDK than the oldest supported one brings it;
     * value is then the type in which hooks take the receiver.
     */
    String named() default "";
}
