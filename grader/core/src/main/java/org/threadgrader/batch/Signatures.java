package org.threadgrader.batch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What the classes of a program declare to others: a skeleton and its reference solution must agree in it, or students
 * could not solve what they are given. A part of {@link Completeness}. Exceptions, {@code final} and {@code synchronized}
 * are everybody's own.
 */
final class Signatures {
    private static final Pattern NAMELESS = Pattern.compile(".*\\$\\d.*");
    private static final int HIDDEN = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

    /** By internal name. */
    private final Map<String, ClassNode> types = new TreeMap<>();

    private Signatures(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> {
            ClassNode type = new ClassNode();
            new ClassReader(bytes)
                    .accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            if (!NAMELESS.matcher(name).matches()) {
                types.put(type.name, type);
            }
        });
    }

    /** The signatures of a program's classes, by binary name. */
    static Signatures of(Map<String, byte[]> classes) {
        return new Signatures(classes);
    }

    /** What others can use in the skeleton and not in the solution, such as {@code Bank: static void transfer(int)}. */
    static Set<String> lost(Signatures skeleton, Signatures solution) {
        Set<String> lost = new TreeSet<>();
        for (ClassNode type : skeleton.types.values()) {
            lost.addAll(skeleton.members(type, 0));
            solution.type(type.name).ifPresent(same -> lost.removeAll(solution.members(same, 0)));
        }
        return lost;
    }

    /** What the solution makes public in a class that the skeleton has without it; what a type above it asks for is free. */
    static Set<String> added(Signatures skeleton, Signatures solution) {
        Set<String> added = new TreeSet<>();
        for (ClassNode type : solution.types.values()) {
            skeleton.type(type.name).ifPresent(same -> {
                added.addAll(solution.members(type, Opcodes.ACC_PUBLIC));
                added.removeAll(skeleton.members(same, 0));
                added.removeAll(solution.inherited(type));
            });
        }
        return added;
    }

    private Optional<ClassNode> type(String internalName) {
        return Optional.ofNullable(types.get(internalName));
    }

    /** What is not hidden in a type and has this access, as Java would write it. */
    private Set<String> members(ClassNode type, int access) {
        Stream<String> fields = type.fields.stream()
                .filter(field -> isSeen(field.access, access))
                .map(field -> written(type, field));
        Stream<String> methods = type.methods.stream()
                .filter(method -> isSeen(method.access, access) && !method.name.equals("<clinit>"))
                .map(method -> written(type, method));
        return Stream.concat(fields, methods).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Methods that override one of the JDK's; parameters are counted only, as theirs may be type variables. */
    private Set<String> inherited(ClassNode type) {
        Set<String> promised = promised(type).collect(Collectors.toSet());
        return type.methods.stream()
                .filter(method -> promised.contains(method.name + Type.getArgumentTypes(method.desc).length))
                .map(method -> written(type, method))
                .collect(Collectors.toSet());
    }

    private Stream<String> promised(ClassNode type) {
        return Stream.concat(Stream.ofNullable(type.superName), type.interfaces.stream())
                .flatMap(above -> type(above).map(this::promised).orElseGet(() -> ofJdk(above)));
    }

    private static Stream<String> ofJdk(String internalName) {
        try {
            Class<?> type = Class.forName(internalName.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            return Stream.of(type.getMethods()).map(method -> method.getName() + method.getParameterCount());
        } catch (ClassNotFoundException | LinkageError e) {
            return Stream.of();
        }
    }

    private static boolean isSeen(int access, int wanted) {
        return (access & HIDDEN) == 0 && (access & wanted) == wanted;
    }

    private static String written(ClassNode type, FieldNode field) {
        return simple(type.name) + ": " + modifiers(field.access) + simple(Type.getType(field.desc)) + " " + field.name;
    }

    private static String written(ClassNode type, MethodNode method) {
        String parameters = Stream.of(Type.getArgumentTypes(method.desc))
                .map(Signatures::simple)
                .collect(Collectors.joining(", ", "(", ")"));
        String name = method.name.equals("<init>")
                ? simple(type.name)
                : simple(Type.getReturnType(method.desc)) + " " + method.name;
        return simple(type.name) + ": " + modifiers(method.access) + name + parameters;
    }

    private static String modifiers(int access) {
        record Word(int bit, String text) {}
        return Stream.of(
                        new Word(Opcodes.ACC_PUBLIC, "public "),
                        new Word(Opcodes.ACC_PROTECTED, "protected "),
                        new Word(Opcodes.ACC_ABSTRACT, "abstract "),
                        new Word(Opcodes.ACC_STATIC, "static "))
                .filter(word -> (access & word.bit()) != 0)
                .map(Word::text)
                .collect(Collectors.joining());
    }

    private static String simple(Type type) {
        return simple(type.getClassName());
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    }
}
