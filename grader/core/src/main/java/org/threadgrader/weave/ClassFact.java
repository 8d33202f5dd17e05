package org.threadgrader.weave;

import java.util.List;

/**
 * What the bytes of one student's class say about it, as far as the judging of threads asks.
 *
 * @param name binary name, with dots
 * @param superName binary name of the superclass ({@code java.lang.Object} for an interface)
 * @param interfaces binary names of the interfaces it names itself
 * @param file name of the source file, without its folder
 * @param isThreadSubclass whether it stands below {@code java.lang.Thread}, directly or not
 * @param implementsRunnable whether it can be given where a {@code Runnable} is asked for; every thread subclass can
 * @param implementsCallable whether it can be given where a {@code java.util.concurrent.Callable} is asked for
 * @param overridesRun whether it declares {@code void run()} with a body itself
 * @param overridesStart whether it declares {@code void start()} with a body itself
 * @param declaresMain whether it declares {@code public static void main(String[])}
 * @param isInterface whether it is an interface or an annotation
 * @param isAbstract whether it is an abstract class or an interface
 * @param isAnonymous whether it is an anonymous class
 */
public record ClassFact(
        String name,
        String superName,
        List<String> interfaces,
        String file,
        boolean isThreadSubclass,
        boolean implementsRunnable,
        boolean implementsCallable,
        boolean overridesRun,
        boolean overridesStart,
        boolean declaresMain,
        boolean isInterface,
        boolean isAbstract,
        boolean isAnonymous) {

    public ClassFact {
        interfaces = List.copyOf(interfaces);
    }
}
