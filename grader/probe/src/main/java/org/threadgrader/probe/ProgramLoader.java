package org.threadgrader.probe;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Defines the woven classes of one program. A run finds them as new: by a loader of its own, or by one that can be reset, so
 * that no static state is left. A piece of {@link ProgramClasses}.
 */
final class ProgramLoader extends ClassLoader {
    /** A bundle's file for one locale, before the one for all is looked for. */
    private static final Pattern OF_LOCALE = Pattern.compile(".*_[a-z]{2,3}(_.*)?\\.properties");

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String SERVICES = "META-INF/services/";
    private static final String CLASS = ".class";

    private final Map<String, byte[]> classes;
    private final List<Class<?>> loaded = new ArrayList<>();
    private final Initialisations initialisations = new Initialisations();
    private boolean begun;

    ProgramLoader(Map<String, byte[]> classes, boolean assertions) {
        super(ProgramLoader.class.getClassLoader());
        this.classes = classes;
        setDefaultAssertionStatus(assertions);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        Class<?> defined = defineClass(name, bytes, 0, bytes.length);
        synchronized (loaded) {
            loaded.add(defined);
        }
        return defined;
    }

    @Override
    protected URL findResource(String name) {
        lacks(name);
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        lacks(name);
        return Collections.emptyEnumeration();
    }

    private void lacks(String name) {
        Execution e = Execution.now;
        if (e != null && mayBeThere(name)) {
            e.release(e.self(), Blinding.RESOURCE);
        }
    }

    /**
     * Whether that is asked for by the program: what the JDK looks for of its own accord need not be there, as those who offer one
     * of its own services (ServiceLoader) or words for one language (ResourceBundle); and classes are known.
     */
    private boolean mayBeThere(String name) {
        if (name.endsWith(CLASS)) {
            return isOfProgram(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
        }
        return name.startsWith(SERVICES)
                ? isOfProgram(name.substring(SERVICES.length()))
                : !OF_LOCALE.matcher(name).matches() || !isForBundle();
    }

    private boolean isOfProgram(String type) {
        return classes.containsKey(type);
    }

    private static boolean isForBundle() {
        return CALLERS.walk(callers -> callers.map(StackWalker.StackFrame::getDeclaringClass)
                .dropWhile(type -> type == ProgramLoader.class)
                .takeWhile(type -> !(type.getClassLoader() instanceof ProgramLoader))
                .anyMatch(type -> type.getName().startsWith(ResourceBundle.class.getName())));
    }

    /**
     * Lets the JVM verify all classes before any code of theirs runs: what it then throws is the program's own doing.
     *
     * @return what the JVM has against the first class that it refuses; empty: nothing
     */
    String refusal() {
        for (String name : new TreeSet<>(classes.keySet())) {
            try {
                // the JVM links a class, and does not initialise it, to answer this
                Object unused = Class.forName(name, false, this).getDeclaredMethods();
            } catch (VerifyError | ClassFormatError e) {
                return e.toString();
            } catch (ClassNotFoundException | LinkageError e) {
                // something that is not there: the program's own affair, should it ever come to use it
            }
        }
        return "";
    }

    /** Writes the classes as files, for a JVM of their own: there their hooks do nothing. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    /**
     * The class that the program begins with, initialised as the JVM would do it now.
     *
     * @throws LinkageError what its initialiser threw
     */
    Class<?> begin(String mainClass) throws ReflectiveOperationException {
        begun = false;
        Class<?> type = Class.forName(mainClass, true, this);
        initialisations.first(type);
        begun = true;
        return type;
    }

    /** A hook's word that a class of a program is about to be used. */
    static void used(Class<?> type) {
        if (type.getClassLoader() instanceof ProgramLoader loader) {
            loader.initialisations.used(type);
        }
    }

    static void initialiserBegins(Class<?> type) {
        if (type.getClassLoader() instanceof ProgramLoader loader) {
            loader.initialisations.begins(type);
        }
    }

    static void initialiserEnds(Class<?> type) {
        if (type.getClassLoader() instanceof ProgramLoader loader) {
            loader.initialisations.ends(type);
        }
    }

    /**
     * Gives all static fields the values they had before any code ran; false where that can't be done, as after an
     * initialiser that did not come to its end.
     */
    boolean reset() {
        if (!begun || !initialisations.makeDue()) {
            return false;
        }
        synchronized (loaded) {
            try {
                for (Class<?> type : loaded) {
                    // to set a field would initialise its class
                    if (!initialisations.isUntouched(type)) {
                        for (Field field : type.getDeclaredFields()) {
                            reset(field);
                        }
                    }
                }
                return true;
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                return false;
            }
        }
    }

    private static void reset(Field field) throws IllegalAccessException {
        if (!Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers())) {
            return;
        }
        field.setAccessible(true);
        Class<?> type = field.getType();
        // element 0 of a new array is the default value
        field.set(null, type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null);
    }
}
