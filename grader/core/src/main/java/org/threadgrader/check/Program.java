package org.threadgrader.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of {@link Check}s and names the program they judge.
 *
 * <p>In the judge the program is the submission's. In an IDE or under Surefire it is compiled code on the class path,
 * which is read as bytes, woven, and run in a child JVM just the same; it is never loaded here.
 */
@Documented
@Inherited
@ExtendWith(CheckExtension.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Program {
    /** The binary name of the class whose main method is run. */
    String value();

    /**
     * The binary name of the author's scenario whose main method is run instead, where the exercise is a class and not a
     * program; empty for none. It lies beside the checks and may use the probe's {@code Stubs}.
     */
    String scenario() default "";
}
