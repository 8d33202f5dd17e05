package org.threadgrader.admit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.compile.Compiled;
import org.threadgrader.message.Message;

/**
 * Finds the class an exercise is about among its class files: by package and class, else by simple name; the class with
 * {@code main} wins; ties are refused by name. Only a program must have a {@code main}.
 */
final class MainClass {
    private final Exercise exercise;
    private final Compiled compiled;
    private final Map<String, Outline> outlines = new TreeMap<>();

    MainClass(Exercise exercise, Compiled compiled) {
        this.exercise = exercise;
        this.compiled = compiled;
        compiled.classes().forEach((name, bytes) -> outlines.put(name, Outline.of(bytes)));
    }

    Admission admission() {
        List<String> candidates = candidates();
        if (candidates.isEmpty()) {
            String name = exercise.mainSimpleName();
            return new Missing(
                    names().isEmpty()
                            ? Message.of("admit.no-class-at-all", name)
                            : Message.of("admit.no-class", name, some(names())));
        }
        List<String> runnable = candidates.stream().filter(this::hasMain).toList();
        if (runnable.isEmpty() && exercise.kind() == Exercise.Kind.CLASS) {
            return candidates.size() == 1 ? admitted(candidates.get(0)) : tie("admit.tie-of-classes", candidates);
        }
        if (runnable.isEmpty()) {
            return new Refused(Message.of("admit.no-main", candidates.get(0)));
        }
        if (runnable.size() > 1) {
            return tie("admit.tie", runnable);
        }
        return admitted(runnable.get(0));
    }

    private Admission admitted(String mainClass) {
        return new Admitted(compiled.classes(), mainClass, compiled.sources());
    }

    private Admission tie(String message, List<String> candidates) {
        return new Refused(Message.of(message, exercise.mainSimpleName(), some(candidates)));
    }

    private List<String> candidates() {
        String simple = exercise.mainSimpleName();
        List<Predicate<String>> levels = List.of(
                name -> name.equals(exercise.mainClass()),
                name -> name.substring(name.lastIndexOf('.') + 1).equals(simple),
                name -> name.endsWith("$" + simple));
        for (Predicate<String> level : levels) {
            List<String> found = names().stream().filter(level).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A main method may be inherited from a class that was handed in too. */
    private boolean hasMain(String name) {
        Outline outline = outlines.get(name);
        while (outline != null) {
            if (outline.hasMain) {
                return true;
            }
            outline = outlines.get(outline.superName);
        }
        return false;
    }

    private List<String> names() {
        return List.copyOf(outlines.keySet());
    }

    /** The first few names, as a message tells them. */
    static String some(List<String> names) {
        String some = String.join(", ", names.stream().limit(8).toList());
        return names.size() > 8 ? some + ", …" : some;
    }

    private record Outline(String superName, boolean hasMain) {
        static Outline of(byte[] bytes) {
            ClassReader reader = new ClassReader(bytes);
            boolean[] found = new boolean[1];
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public @Nullable MethodVisitor visitMethod(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String signature,
                                String @Nullable [] exceptions) {
                            int wanted = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
                            found[0] |= name.equals("main")
                                    && descriptor.equals("([Ljava/lang/String;)V")
                                    && (access & wanted) == wanted;
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            String superName = reader.getSuperName();
            return new Outline(superName == null ? "" : superName.replace('/', '.'), found[0]);
        }
    }
}
