package org.threadgrader.probe;

import java.util.concurrent.ThreadFactory;

/** Thread.Builder (JDK 21 and later), of platform and of virtual threads: what it makes is announced and started under control. */
@HooksFor(value = Object.class, named = "java.lang.Thread$Builder")
public final class BuilderHooks {
    private BuilderHooks() {}

    /** What is kept of a builder that was given a name for its threads. */
    private record Named() {}

    @Before("name")
    public static void naming(Object self, String name, int site) {
        named(self);
    }

    @Before("name")
    public static void naming(Object self, String prefix, long start, int site) {
        named(self);
    }

    private static void named(Object self) {
        Execution e = Execution.now;
        if (e != null && self != null) {
            e.companion(self, new Named());
        }
    }

    private static boolean isNamed(Execution e, Object self) {
        return e.companion(self) instanceof Named;
    }

    /** A platform thread without a name gets a number, which the JVM counts on from the last program. */
    private static ControlledThread made(Execution e, Thread made, boolean named, Object target, int site) {
        boolean virtual = Roster.isVirtual(made);
        if (!named && !virtual) {
            e.roster.nameByNumber(made);
        }
        int flags = ConstructorFlags.TARGET
                | ConstructorFlags.FACTORY
                | (named ? ConstructorFlags.NAME : 0)
                | (virtual ? ConstructorFlags.VIRTUAL : 0);
        return e.roster.announce(e.self(), made, flags, target, site);
    }

    public static Thread unstarted(Object self, Runnable target, int site) {
        Execution e = Execution.now;
        if (e == null || target == null) {
            return NewerJdk.unstarted(self, target);
        }
        Waits.at(e, site);
        Thread made = NewerJdk.unstarted(self, new ThreadTarget(target));
        made(e, made, isNamed(e, self), target, site).pooled = false;
        return made;
    }

    public static Thread start(Object self, Runnable target, int site) {
        Thread made = unstarted(self, target, site);
        ThreadHooks.start(made, site);
        return made;
    }

    public static ThreadFactory factory(Object self, int site) {
        ThreadFactory real = NewerJdk.factory(self);
        boolean named = Execution.now != null && isNamed(Execution.now, self);
        return target -> {
            Execution e = Execution.now;
            if (e == null || target == null) {
                return real.newThread(target);
            }
            Thread made = real.newThread(new ThreadTarget(target));
            made(e, made, named, target, e.self().site);
            return made;
        };
    }
}
