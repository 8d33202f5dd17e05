package org.threadgrader.probe;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TimeZone;

/** What is global in the JVM: set up before each program, and put back after it, so that the next one finds it as new. */
final class Surroundings {
    private static final int SMALL_TABLE = 256;

    /** How the properties begin that the JDK reads, some of them only once. */
    private static final List<String> OF_JDK = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "com.sun.",
            "user.",
            "file.",
            "path.",
            "line.",
            "os.",
            "native.",
            "std",
            "awt.",
            "http");

    private static final String LOGGING = "java/util/logging/";

    /** How what a program names begins by which it may change what nobody puts back. */
    private static final List<String> GLOBAL = List.of(
            "setURLStreamHandlerFactory",
            "javax/management/MBeanServer",
            "java/security/Security",
            "java/net/Authenticator",
            "java/net/CookieHandler",
            "java/net/ProxySelector",
            "java/net/ResponseCache");

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ThreadGroup system = Thread.currentThread().getThreadGroup().getParent() == null
            ? Thread.currentThread().getThreadGroup()
            : Thread.currentThread().getThreadGroup().getParent();
    private ThreadGroup main = system;
    private PrintStream out = realOut;
    private PrintStream err = realErr;
    private InputStream in = System.in;
    private final Properties realProperties = System.getProperties();
    private Locale locale = Locale.getDefault();
    private Map<Locale.Category, Locale> locales = locales();
    private TimeZone zone = TimeZone.getDefault();
    private Properties properties = realProperties;

    /** Whether the program names a logger, and whether something of {@link #GLOBAL}. */
    private boolean logs;

    private boolean changesMore;

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

    /** From now on the programs are made of these classes. */
    void of(ProgramClasses classes) {
        logs = classes.name(LOGGING);
        changesMore = GLOBAL.stream().anyMatch(classes::name);
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
        locale = Locale.getDefault();
        locales = locales();
        zone = TimeZone.getDefault();
        properties = (Properties) realProperties.clone();
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

    /** Whether all is again as it was before the program; if not, this JVM serves no other. */
    boolean restore() {
        boolean clean = restoreProperties() && System.out == out && System.err == err && System.in == in;
        System.setOut(realOut);
        System.setErr(realErr);
        Thread.setDefaultUncaughtExceptionHandler(null);
        if (!locales().equals(locales) || !Locale.getDefault().equals(locale)) {
            Locale.setDefault(locale);
            locales.forEach(Locale::setDefault);
        }
        if (!TimeZone.getDefault().equals(zone)) {
            TimeZone.setDefault(zone);
        }
        return clean && !changesMore && (!logs || Loggers.restore());
    }

    /** What the JDK has read of one of its properties meanwhile, nobody can take back. */
    private boolean restoreProperties() {
        Properties now = System.getProperties();
        System.setProperties(realProperties);
        boolean clean = now.getClass() == Properties.class && isOfProgramAlone(now);
        realProperties.clear();
        realProperties.putAll(properties);
        return clean;
    }

    /** Whether all that was changed is properties that the JDK does not know; nothing of the program's is called. */
    private boolean isOfProgramAlone(Properties now) {
        for (Map.Entry<Object, Object> property : now.entrySet()) {
            boolean known = property.getKey() instanceof String name
                    && (!isOfJdk(name) || Objects.equals(properties.get(name), property.getValue()));
            if (!known) {
                return false;
            }
        }
        return properties.keySet().stream().allMatch(name -> !isOfJdk((String) name) || now.containsKey(name));
    }

    /** Whether the JDK may read, or have set, a property of that name. */
    static boolean isOfJdk(String name) {
        return OF_JDK.stream().anyMatch(name::startsWith);
    }
}
