package org.threadgrader.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.threadgrader.probe.HookIndex;

/**
 * Which methods of the JDK's collections are made of others that a class below may have itself, as {@code AbstractCollection.addAll}
 * is of {@code add}: read from the code of the JDK that the judge runs on, as that differs from class to class and from version to
 * version. A piece of {@link Weaver}.
 */
final class SelfCalls {
    private static final Map<String, Optional<Code>> CLASSES = new ConcurrentHashMap<>();

    private SelfCalls() {}

    /**
     * A class or an interface.
     *
     * @param methods those with a body, by name and parameters
     */
    private record Code(String name, Optional<String> above, List<String> interfaces, Map<String, Body> methods) {}

    /**
     * A method.
     *
     * @param overridable whether a class of another package may have its own
     * @param self the methods that it calls of its own object, by name and parameters
     * @param above the same of those that it calls by super
     */
    private record Body(boolean overridable, Set<String> self, Set<String> above) {}

    /**
     * The methods of a JDK class, inherited ones among them, whose code comes to one of a class below it.
     *
     * @param base internal name of the JDK's class
     * @param own the methods that the class below has itself, as name and parameters
     */
    static Set<String> through(String base, Set<String> own) {
        Set<String> any = new HashSet<>(own);
        any.remove(HookIndex.EVICTION);
        // a method that changes the collection itself may look at it by others before
        Set<String> changing = new HashSet<>(any);
        changing.removeIf(method -> !Observation.mayChange(name(method)));
        Set<String> through = new TreeSet<>();
        for (Code code : lineage(base)) {
            for (Map.Entry<String, Body> method : code.methods().entrySet()) {
                Set<String> wanted = Observation.mayChange(name(method.getKey())) ? changing : any;
                if (method.getValue().overridable() && comes(base, base, method.getKey(), wanted, new HashSet<>())) {
                    through.add(method.getKey());
                }
            }
        }
        return through;
    }

    /** Whether a method, as a class has or inherits it, comes to one of those wanted. */
    private static boolean comes(String base, String from, String method, Set<String> wanted, Set<String> seen) {
        if (!seen.add(from + '.' + method)) {
            return false;
        }
        for (Code code : lineage(from)) {
            Body body = code.methods().get(method);
            if (body == null) {
                continue;
            }
            for (String called : body.self()) {
                boolean mayBeOwn = wanted.contains(called) && isOverridable(base, code.name(), called);
                String at = isOverridable(base, code.name(), called) ? base : code.name();
                if (mayBeOwn || comes(base, at, called, wanted, seen)) {
                    return true;
                }
            }
            for (String called : body.above()) {
                if (comes(base, code.above().orElseThrow(), called, wanted, seen)) {
                    return true;
                }
            }
            return false;
        }
        return false;
    }

    /** Whether a call in a class goes to whatever the object's own class has. */
    private static boolean isOverridable(String base, String from, String method) {
        Optional<Body> there = code(from).map(code -> code.methods().get(method));
        return there.map(Body::overridable)
                .orElseGet(() -> lineage(base).stream()
                        .map(code -> code.methods().get(method))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Body::overridable)
                        .orElse(true));
    }

    /** The class itself, those above it, and then all their interfaces. */
    private static Collection<Code> lineage(String name) {
        Map<String, Code> found = new LinkedHashMap<>();
        Optional<Code> code = code(name);
        while (code.isPresent()) {
            found.put(code.get().name(), code.get());
            code = code.get().above().flatMap(SelfCalls::code);
        }
        List.copyOf(found.values()).forEach(type -> addInterfaces(type, found));
        return found.values();
    }

    private static void addInterfaces(Code type, Map<String, Code> found) {
        for (String name : type.interfaces()) {
            code(name)
                    .filter(code -> found.putIfAbsent(name, code) == null)
                    .ifPresent(code -> addInterfaces(code, found));
        }
    }

    private static Optional<Code> code(String name) {
        return Jdk.owns(name) && !name.equals("java/lang/Object")
                ? CLASSES.computeIfAbsent(name, SelfCalls::read)
                : Optional.empty();
    }

    private static Optional<Code> read(String name) {
        try (InputStream file = ClassLoader.getSystemResourceAsStream(name + ".class")) {
            if (file == null) {
                return Optional.empty();
            }
            ClassNode node = new ClassNode();
            new ClassReader(file).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            Map<String, Body> methods = new HashMap<>();
            for (MethodNode method : node.methods) {
                if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_BRIDGE)) == 0) {
                    methods.put(key(method.name, method.desc), body(node, method));
                }
            }
            return Optional.of(new Code(name, Optional.ofNullable(node.superName), node.interfaces, methods));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a call whose owner is the class itself is taken for one of its own object: no collection calls another one of its
    // class
    private static Body body(ClassNode node, MethodNode method) {
        Set<String> self = new HashSet<>();
        Set<String> above = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call) {
                if (call.owner.equals(node.name)) {
                    self.add(key(call.name, call.desc));
                } else if (call.getOpcode() == Opcodes.INVOKESPECIAL && call.owner.equals(node.superName)) {
                    above.add(key(call.name, call.desc));
                }
            } else if (instruction instanceof InvokeDynamicInsnNode function) {
                Stream.of(function.bsmArgs)
                        .filter(argument -> argument instanceof Handle handle
                                && handle.getOwner().equals(node.name))
                        .map(Handle.class::cast)
                        .forEach(handle -> self.add(key(handle.getName(), handle.getDesc())));
            }
        }
        boolean inherited = (method.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
        boolean fixed = (method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL)) != 0;
        return new Body(inherited && !fixed && !method.name.startsWith("<"), self, above);
    }

    private static String name(String key) {
        return key.substring(0, key.indexOf('('));
    }

    private static String key(String name, String descriptor) {
        return name + descriptor.substring(0, descriptor.indexOf(')') + 1);
    }
}
