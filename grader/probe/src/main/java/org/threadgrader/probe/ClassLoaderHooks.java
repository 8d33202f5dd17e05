package org.threadgrader.probe;

/** The system's class loader: where a program runs by itself, that is the one that has its classes. */
@HooksFor(ClassLoader.class)
public final class ClassLoaderHooks {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private ClassLoaderHooks() {}

    @Static
    public static ClassLoader getSystemClassLoader(int site) {
        ClassLoader ofCaller = CALLERS.getCallerClass().getClassLoader();
        return ofCaller instanceof ProgramLoader ? ofCaller : ClassLoader.getSystemClassLoader();
    }
}
