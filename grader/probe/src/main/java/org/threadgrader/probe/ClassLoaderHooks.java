package org.threadgrader.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;

/**
 * What is asked for beside the classes, and where; and the system's class loader: where a program runs by itself, that is the
 * one that has its classes.
 */
@HooksFor(ClassLoader.class)
public final class ClassLoaderHooks {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private ClassLoaderHooks() {}

    @Static
    public static ClassLoader getSystemClassLoader(int site) {
        return of(CALLERS.getCallerClass(), site);
    }

    @Static
    public static URL getSystemResource(String name, int site) {
        return of(CALLERS.getCallerClass(), site).getResource(name);
    }

    @Static
    public static Enumeration<URL> getSystemResources(String name, int site) throws IOException {
        return of(CALLERS.getCallerClass(), site).getResources(name);
    }

    @Static
    public static InputStream getSystemResourceAsStream(String name, int site) {
        return of(CALLERS.getCallerClass(), site).getResourceAsStream(name);
    }

    public static URL getResource(ClassLoader self, String name, int site) {
        ClassHooks.asks(site);
        return self.getResource(name);
    }

    public static Enumeration<URL> getResources(ClassLoader self, String name, int site) throws IOException {
        ClassHooks.asks(site);
        return self.getResources(name);
    }

    public static InputStream getResourceAsStream(ClassLoader self, String name, int site) {
        ClassHooks.asks(site);
        return self.getResourceAsStream(name);
    }

    private static ClassLoader of(Class<?> caller, int site) {
        ClassHooks.asks(site);
        ClassLoader ofCaller = caller.getClassLoader();
        return ofCaller instanceof ProgramLoader ? ofCaller : ClassLoader.getSystemClassLoader();
    }
}
