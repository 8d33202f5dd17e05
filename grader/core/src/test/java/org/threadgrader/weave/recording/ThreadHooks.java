package org.threadgrader.weave.recording;

import org.jspecify.annotations.Nullable;
import org.threadgrader.probe.Argument;
import org.threadgrader.probe.Constructed;
import org.threadgrader.probe.HooksFor;
import org.threadgrader.probe.Static;

@HooksFor(Thread.class)
public final class ThreadHooks {
    private ThreadHooks() {}

    @Argument
    public static @Nullable Runnable target(@Nullable Runnable target, int site) {
        Log.note("target " + (target instanceof Thread ? "thread" : "runnable"), site);
        return target;
    }

    @Argument
    public static String name(String name, int site) {
        Log.note("name " + name, site);
        return name;
    }

    @Constructed
    public static void constructed(Thread self, String descriptor, int site) {
        Log.note("constructed " + kind(self) + " " + descriptor.replace("java/lang/", ""), site);
    }

    public static void start(Thread self, int site) {
        Log.note("start " + kind(self), site);
    }

    public static void join(Thread self, int site) {
        Log.note("join " + kind(self), site);
    }

    public static void join(Thread self, long millis, int nanos, int site) {
        Log.note("join " + kind(self) + " " + millis + " " + nanos, site);
    }

    public static String getName(Thread self, int site) {
        Log.note("getName " + kind(self), site);
        return self.getName();
    }

    public static void setName(Thread self, String name, int site) {
        Log.note("setName " + kind(self) + " " + name, site);
        self.setName(name);
    }

    @Static
    public static void sleep(long millis, int site) {
        Log.note("sleep " + millis, site);
    }

    static String kind(Thread self) {
        return self.getClass().getSimpleName();
    }
}
