package org.threadgrader.probe;

import java.util.concurrent.ThreadFactory;

/** Thread.Builder (JDK 21 and later), of platform and of virtual threads: what it makes is announced and started under control. */
@HooksFor(value = Object.class, named = "java.lang.Thread$Builder")
public final class BuilderHooks {
    private BuilderHooks() {}

    public static Thread unstarted(Object self, Runnable target, int site) {
        Execution e = Execution.now;
        if (e == null || target == null) {
            return NewerJdk.unstarted(self, target);
        }
        ControlledThread c = Waits.at(e, site);
        Thread made = NewerJdk.unstarted(self, new ThreadTarget(target));
        int flags = ConstructorFlags.TARGET
                | ConstructorFlags.FACTORY
                | (made.getName().isEmpty() ? 0 : ConstructorFlags.NAME)
                | (Roster.isVirtual(made) ? ConstructorFlags.VIRTUAL : 0);
        e.roster.announce(c, made, flags, target, site).pooled = false;
        return made;
    }

    public static Thread start(Object self, Runnable target, int site) {
        Thread made = unstarted(self, target, site);
        ThreadHooks.start(made, site);
        return made;
    }

    public static ThreadFactory factory(Object self, int site) {
        ThreadFactory real = NewerJdk.factory(self);
        return target -> {
            Execution e = Execution.now;
            if (e == null || target == null) {
                return real.newThread(target);
            }
            ControlledThread c = e.self();
            Thread made = real.newThread(new ThreadTarget(target));
            int flags = ConstructorFlags.TARGET
                    | ConstructorFlags.FACTORY
                    | (Roster.isVirtual(made) ? ConstructorFlags.VIRTUAL : 0);
            e.roster.announce(c, made, flags, target, c.site);
            return made;
        };
    }
}
