package org.threadgrader.admit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.threadgrader.assignment.AllowList;
import org.threadgrader.compile.Compiled;
import org.threadgrader.message.Message;

/**
 * Compares what an exercise's class files use of the JDK with what the exercise may use. A piece of {@link Admissions}.
 */
final class Screening {
    /** What a program with threads calls by these names has to be Java's own. */
    private static final Set<String> EVERYBODYS = Set.of(
            "Object",
            "String",
            "StringBuilder",
            "Integer",
            "Math",
            "System",
            "Override",
            "Thread",
            "Runnable",
            "ThreadGroup",
            "ThreadLocal",
            "Throwable",
            "Exception",
            "RuntimeException",
            "Error",
            "InterruptedException");

    /** Package, classes around it, and the number of a class inside a method. */
    private static final Pattern BEFORE_SIMPLE_NAME = Pattern.compile("^.*[/$][0-9]*");

    private final Compiled compiled;
    private final AllowList list;
    private final Map<String, ClassNode> classes = new TreeMap<>();

    Screening(Compiled compiled, AllowList list) {
        this.compiled = compiled;
        this.list = list;
        compiled.classes().forEach((name, bytes) -> {
            ClassNode node = new ClassNode();
            new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
            classes.put(node.name, node);
        });
    }

    /** Why these classes are refused: the first reason there is; empty where they are not. */
    Optional<Message> problem() {
        for (ClassNode node : classes.values()) {
            Optional<Message> problem =
                    hiding(node).or(() -> nativeMethod(node)).or(() -> use(node));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Everybody, the student first of all, takes it for Java's. */
    private Optional<Message> hiding(ClassNode node) {
        String simple = BEFORE_SIMPLE_NAME.matcher(node.name).replaceFirst("");
        return EVERYBODYS.contains(simple)
                ? Optional.of(Message.of("admit.hides-java", simple, place(node, Uses.lineOf(node))))
                : Optional.empty();
    }

    private Optional<Message> use(ClassNode node) {
        for (Uses.Use use : new Uses(node, classes).all()) {
            Optional<String> reason = list.refusal(use.of());
            if (reason.isPresent()) {
                return Optional.of(Message.of(
                        "admit.refused",
                        use.of().written(),
                        place(node, use.line()),
                        Message.of("admit.why." + reason.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> nativeMethod(ClassNode node) {
        for (MethodNode method : node.methods) {
            if ((method.access & Opcodes.ACC_NATIVE) != 0) {
                return Optional.of(Message.of("admit.native", method.name, place(node, Uses.lineOf(node))));
            }
        }
        return Optional.empty();
    }

    private String place(ClassNode node, int line) {
        String name = node.name.replace('/', '.');
        String file = compiled.sources().getOrDefault(name, name);
        return line > 0 ? file + ":" + line : file;
    }
}
