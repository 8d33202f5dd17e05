package org.threadgrader.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.weave.Weaver;

/**
 * What a {@link Program} class asks to be run: the judged classes alone, or with the author's scenario that drives them. A
 * scenario is read as bytes, woven and run in the child JVM like student code; here it is never loaded.
 */
public final class Scenario {
    private Scenario() {}

    /**
     * The program that a check judges.
     *
     * @param checks the class of checks, beside which the scenario lies
     * @param scenario binary name of the scenario; empty for none
     * @param mainClass the main class found among the judged classes: run where there is no scenario, and else renamed as
     *     {@link Program#value()} asks
     * @throws IllegalStateException where the scenario is not beside the checks
     */
    public static org.threadgrader.run.Program over(
            Class<?> checks, String scenario, String mainClass, Map<String, byte[]> classes, Weaver weaver) {
        if (scenario.isEmpty()) {
            return new org.threadgrader.run.Program(mainClass, weaver.weave(classes), true);
        }
        Map<String, byte[]> both =
                new HashMap<>(Renaming.of(mainClass, asked(checks, mainClass)).in(classes));
        both.putAll(weaver.linked(withNested(checks, scenario), both));
        return new org.threadgrader.run.Program(scenario, weaver.weave(both), true);
    }

    /** The name under which a scenario knows the student's class. */
    private static String asked(Class<?> checks, String mainClass) {
        Program program = checks.getAnnotation(Program.class);
        return program == null ? mainClass : program.value();
    }

    /** The scenario that a check runs: its own, or else that of its class; empty for none. */
    static String of(Class<?> checks, Optional<Check> check) {
        Program program = checks.getAnnotation(Program.class);
        String common = program == null ? "" : program.scenario();
        return check.map(Check::scenario).filter(own -> !own.isEmpty()).orElse(common);
    }

    private static Map<String, byte[]> withNested(Class<?> checks, String scenario) {
        Map<String, byte[]> found = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(scenario);
        while (!open.isEmpty()) {
            String name = open.remove();
            byte[] bytes = bytesOf(checks, name);
            found.put(name, bytes);
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public void visitInnerClass(String inner, String outer, String simple, int access) {
                                    String nested = inner.replace('/', '.');
                                    if (nested.startsWith(scenario + "$") && !found.containsKey(nested)) {
                                        open.add(nested);
                                    }
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        return found;
    }

    private static byte[] bytesOf(Class<?> checks, String name) {
        String resource = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = checks.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the scenario " + name + " is not beside " + checks.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
