package org.threadgrader.probe;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;

/** What is global in the JVM: set up before each program, and looked at after it, so that the next one finds it as new. */
final class Surroundings {
    private static final int SMALL_TABLE = 256;

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ThreadGroup system = Thread.currentThread().getThreadGroup().getParent() == null
            ? Thread.currentThread().getThreadGroup()
            : Thread.currentThread().getThreadGroup().getParent();
    private ThreadGroup main = system;
    private PrintStream out = realOut;
    private PrintStream err = realErr;
    private InputStream in = System.in;
    private Map<Locale.Category, Locale> locales = locales();
    private TimeZone zone = TimeZone.getDefault();
    private Properties properties = System.getProperties();

    private static Map<Locale.Category, Locale> locales() {
        Map<Locale.Category, Locale> all = new EnumMap<>(Locale.Category.class);
        for (Locale.Category category : Locale.Category.values()) {
            all.put(category, Locale.getDefault(category));
        }
        return all;
    }

    ThreadGroup mainGroup() {
        return main;
    }

    ThreadGroup systemGroup() {
        return system;
    }

    PrintStream realErr() {
        return realErr;
    }

    /** Gives the next program streams, a thread group and thread numbers of its own. */
    void prepare(Task task) {
        main = new ThreadGroup(system, "main");
        out = new RecordingStream(1);
        err = new RecordingStream(2);
        in = new ByteArrayInputStream(task.standardInput().getBytes(StandardCharsets.UTF_8));
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
        locales = locales();
        zone = TimeZone.getDefault();
        properties = (Properties) System.getProperties().clone();
        alignHashes();
    }

    /**
     * Identity hashes count up in one order (see the flag {@code -XX:hashCode=3}). With the same last bits to begin with, a
     * small table of objects without a hash of their own is walked in the same order in each run.
     */
    private static void alignHashes() {
        for (int i = 0; i < SMALL_TABLE; i++) {
            if ((System.identityHashCode(new Object()) & SMALL_TABLE - 1) == 0) {
                return;
            }
        }
    }

    /** Whether the program left everything as it was; if not, this JVM serves no other. */
    boolean restore() {
        boolean clean = System.out == out
                && System.err == err
                && System.in == in
                && locales().equals(locales)
                && TimeZone.getDefault().equals(zone)
                && Thread.getDefaultUncaughtExceptionHandler() == null
                && System.getProperties().equals(properties);
        System.setOut(realOut);
        System.setErr(realErr);
        Thread.setDefaultUncaughtExceptionHandler(null);
        return clean;
    }
}
