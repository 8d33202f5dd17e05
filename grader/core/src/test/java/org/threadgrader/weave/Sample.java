package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import org.threadgrader.weave.recording.Control;
import org.threadgrader.weave.recording.ExecutorServiceHooks;
import org.threadgrader.weave.recording.LockHooks;
import org.threadgrader.weave.recording.Log;
import org.threadgrader.weave.recording.ObjectHooks;
import org.threadgrader.weave.recording.SuperHooks;
import org.threadgrader.weave.recording.ThreadHooks;
import org.threadgrader.weave.recording.ThreadPoolHooks;

/** A small program woven with the recording hooks: run it and see what the hooks were called with, at which line. */
final class Sample {

    static final HookTable TABLE = HookTable.of(
            List.of(
                    ThreadHooks.class,
                    SuperHooks.class,
                    ObjectHooks.class,
                    ExecutorServiceHooks.class,
                    LockHooks.class,
                    ThreadPoolHooks.class),
            List.of("java.util.Timer", "java.util.Collection.parallelStream", "java.util.concurrent.ForkJoinPool"),
            Probe.in(Control.class.getPackageName().replace('.', '/')));

    private static final int JUDGE_LEVEL = 17;

    private final Woven woven;
    private final Loader loader;

    private Sample(Woven woven) {
        this.woven = woven;
        this.loader = new Loader(woven.classes());
    }

    static Sample of(SourceCompiler compiler, String... sources) {
        return of(compiler.compile(JUDGE_LEVEL, sources));
    }

    static Sample of(Map<String, byte[]> classes) {
        return verified(new Weaver(TABLE).weave(classes));
    }

    static Sample verified(Woven woven) {
        Sample sample = new Sample(woven);
        sample.verify();
        return sample;
    }

    Woven woven() {
        return woven;
    }

    /** Asks ASM and the JVM whether every class is one. */
    private void verify() {
        woven.classes().forEach((name, bytes) -> {
            StringWriter problems = new StringWriter();
            CheckClassAdapter.verify(new ClassReader(bytes), loader, false, new PrintWriter(problems, true));
            assertThat(problems.toString()).as(name).isEmpty();
        });
    }

    /** Runs {@code static void main(String[])} of class Main and says what was recorded, as {@code what:line}. */
    List<String> run() {
        return call("Main", "main", new Class<?>[] {String[].class}, (Object) new String[0]);
    }

    List<String> call(String className, String method, Class<?>[] types, Object... arguments) {
        Log.clear();
        invoke(className, method, types, arguments);
        return recorded();
    }

    Object invoke(String className, String method, Class<?>[] types, Object... arguments) {
        try {
            Method target = Class.forName(className, true, loader).getDeclaredMethod(method, types);
            target.setAccessible(true);
            return target.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw Sample.<RuntimeException>sneaky(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    List<String> recorded() {
        List<String> lines = new ArrayList<>();
        for (Log.Entry entry : Log.entries()) {
            lines.add(
                    entry.site() == 0
                            ? entry.what()
                            : entry.what() + ":" + woven.site(entry.site()).line());
        }
        return lines;
    }

    /** Eclipse's compiler joins strings by builders, javac by a dynamic call that needs no hook. */
    static boolean isNoConcatenation(String recorded) {
        return !recorded.contains(" StringBuilder");
    }

    /** Loads woven classes beside the recording hooks, verified as any others. */
    static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            this(classes, Sample.class.getClassLoader());
        }

        Loader(Map<String, byte[]> classes, ClassLoader parent) {
            super(parent);
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                byte[] bytes = classes.get(name);
                if (loaded == null && bytes != null) {
                    loaded = defineClass(name, bytes, 0, bytes.length);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }
}
