package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Who stands below whom in one program: student classes by their bytes, the JDK's by {@link Jdk}. A class that is
 * neither counts as standing directly below {@code java.lang.Object}.
 */
final class Hierarchy {

    private static final Lineage UNKNOWN = new Lineage(List.of("java/lang/Object"), List.of());

    private static final List<String> STREAMS =
            List.of("java/io/OutputStream", "java/io/Writer", "java/io/InputStream", "java/io/Reader");

    private static final Set<String> LOCKED =
            Set.of("java/util/Vector", "java/util/Stack", "java/util/Hashtable", "java/util/Properties");

    private final Map<String, ClassNode> classes = new HashMap<>();
    private final Map<String, Lineage> lineages = new HashMap<>();
    private final Jdk jdk;
    private final List<String> heirs;
    private final Set<String> methodsOfHeirs = new HashSet<>();
    private final boolean ownStreams;

    Hierarchy(Collection<ClassNode> program, Jdk jdk) {
        for (ClassNode node : program) {
            classes.put(node.name, node);
        }
        this.jdk = jdk;
        this.heirs = classes.keySet().stream().filter(this::isHeir).toList();
        this.ownStreams = heirs.stream().anyMatch(this::isStream);
        for (ClassNode node : program) {
            if (isHeir(node.name)) {
                node.methods.forEach(method -> methodsOfHeirs.add(method.name + method.desc));
            }
        }
    }

    boolean isStudents(String internalName) {
        return classes.containsKey(internalName);
    }

    boolean isInterface(String internalName) {
        ClassNode node = classes.get(internalName);
        return node != null
                ? (node.access & Opcodes.ACC_INTERFACE) != 0
                : jdk.find(internalName)
                        .filter(type -> type.type().isInterface())
                        .isPresent();
    }

    Jdk jdk() {
        return jdk;
    }

    Lineage lineage(String internalName) {
        Lineage lineage = lineages.get(internalName);
        if (lineage == null) {
            lineage = trace(internalName);
            lineages.put(internalName, lineage);
        }
        return lineage;
    }

    boolean isBelow(String internalName, String ancestor) {
        return internalName.equals(ancestor) || lineage(internalName).has(ancestor);
    }

    private Lineage trace(String internalName) {
        if (internalName.startsWith("[")) {
            return UNKNOWN;
        }
        Set<String> supers = new LinkedHashSet<>();
        Set<String> interfaces = new LinkedHashSet<>();
        String name = internalName;
        while (name != null) {
            ClassNode node = classes.get(name);
            if (node == null) {
                addForeign(name, supers, interfaces);
                break;
            }
            if (!supers.add(name)) {
                // A class above itself: no JVM will load it, so any answer will do.
                break;
            }
            addInterfaces(node, interfaces, new LinkedHashSet<>());
            name = node.superName;
        }
        return new Lineage(List.copyOf(supers), List.copyOf(interfaces));
    }

    private void addForeign(String name, Set<String> supers, Set<String> interfaces) {
        supers.add(name);
        Optional<JdkType> type = jdk.find(name);
        type.ifPresent(found -> {
            supers.addAll(found.classes());
            interfaces.addAll(found.interfaces());
        });
        if (type.isEmpty()) {
            supers.addAll(UNKNOWN.classes());
        }
    }

    private void addInterfaces(ClassNode node, Set<String> interfaces, Set<String> seen) {
        interfaces.addAll(node.interfaces);
        for (String direct : node.interfaces) {
            ClassNode known = classes.get(direct);
            if (known == null) {
                jdk.find(direct).ifPresent(type -> interfaces.addAll(type.interfaces()));
            } else if (seen.add(direct)) {
                addInterfaces(known, interfaces, seen);
            }
        }
    }

    boolean isOfProgram(String internalName) {
        return classes.containsKey(internalName);
    }

    /** A class of the program's; empty where it has none of this name. */
    Optional<ClassNode> programClass(String internalName) {
        return Optional.ofNullable(classes.get(internalName));
    }

    /** Whether a student class declares this method itself, with a body. */
    boolean defines(String owner, String name, String descriptor) {
        ClassNode node = classes.get(owner);
        return node != null && defines(node, name, descriptor);
    }

    /**
     * The JDK's classes from which classes of the program inherit the method that a call through an interface reaches, in the
     * order of their names.
     */
    List<String> basesBelow(String interfaceName, String name, String descriptor) {
        Set<String> bases = new TreeSet<>();
        for (String heir : heirs) {
            if (!isBelow(heir, interfaceName)) {
                continue;
            }
            for (String owner : lineage(heir).classes()) {
                if (defines(owner, name, descriptor)) {
                    break;
                }
                if (!isStudents(owner)) {
                    jdk.find(owner)
                            .filter(type -> type.hasPublic(name, descriptor))
                            .ifPresent(type -> bases.add(owner));
                    break;
                }
            }
        }
        return List.copyOf(bases);
    }

    /** Whether a class of the program's stands below one of the JDK's collections or maps. */
    boolean hasOwnCollections() {
        return heirs.stream().anyMatch(this::isCollection);
    }

    /** Whether a class of the program's stands below one of the JDK's streams, readers or writers. */
    boolean hasOwnStreams() {
        return ownStreams;
    }

    boolean isStream(String internalName) {
        return STREAMS.stream().anyMatch(stream -> isBelow(internalName, stream));
    }

    boolean isCollection(String internalName) {
        return isBelow(internalName, "java/util/Collection") || isBelow(internalName, "java/util/Map");
    }

    /**
     * The methods of the JDK's collection above a class of the program's that come to methods of the program's, as name and
     * parameters; none below a class that others use as a model or that locks itself.
     */
    Set<String> waysThroughOwn(String internalName) {
        Set<String> own = new HashSet<>();
        for (String name : lineage(internalName).classes()) {
            ClassNode node = classes.get(name);
            if (node == null) {
                boolean plain = name.startsWith("java/util/") && name.indexOf('/', "java/util/".length()) < 0;
                boolean wanted = plain && isCollection(name) && !LOCKED.contains(name) && !own.isEmpty();
                return wanted ? SelfCalls.through(name, own) : Set.of();
            }
            node.methods.stream()
                    .filter(method -> (method.access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0)
                    .filter(method -> !method.name.startsWith("<"))
                    .forEach(method -> own.add(method.name + method.desc.substring(0, method.desc.indexOf(')') + 1)));
        }
        return Set.of();
    }

    /** Whether a class of the program's that inherits from one of the JDK's has a method of that name and descriptor itself. */
    boolean isOverridden(String name, String descriptor) {
        return methodsOfHeirs.contains(name + descriptor);
    }

    /** Whether a class of the program's inherits from one of the JDK's other than Object. */
    private boolean isHeir(String internalName) {
        return !isInterface(internalName)
                && lineage(internalName).classes().stream()
                        .filter(owner -> !isStudents(owner))
                        .findFirst()
                        .filter(base -> !base.equals("java/lang/Object"))
                        .isPresent();
    }

    static boolean defines(ClassNode node, String name, String descriptor) {
        for (MethodNode method : node.methods) {
            if (method.name.equals(name)
                    && method.desc.equals(descriptor)
                    && (method.access & Opcodes.ACC_ABSTRACT) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The student class that declares the field reached through {@code owner}, and the field (JVMS 5.4.3.2). */
    Optional<DeclaredField> field(String owner, String name, String descriptor) {
        Lineage lineage = lineage(owner);
        List<String> order = new ArrayList<>(lineage.classes());
        order.addAll(lineage.interfaces());
        for (String candidate : order) {
            ClassNode node = classes.get(candidate);
            if (node == null) {
                continue;
            }
            for (FieldNode field : node.fields) {
                if (field.name.equals(name) && field.desc.equals(descriptor)) {
                    return Optional.of(new DeclaredField(node, field));
                }
            }
        }
        return Optional.empty();
    }

    /** The fields of that name in all student classes, in the order of the classes' names. */
    List<DeclaredField> fieldsNamed(String name) {
        return fields(field -> field.name.equals(name));
    }

    /** The volatile fields of all student classes, in the order of the classes' names. */
    List<DeclaredField> volatileFields() {
        return fields(field -> (field.access & Opcodes.ACC_VOLATILE) != 0);
    }

    private List<DeclaredField> fields(Predicate<FieldNode> wanted) {
        List<DeclaredField> found = new ArrayList<>();
        for (ClassNode node : new TreeMap<>(classes).values()) {
            for (FieldNode field : node.fields) {
                if (wanted.test(field)) {
                    found.add(new DeclaredField(node, field));
                }
            }
        }
        return found;
    }

    record DeclaredField(ClassNode owner, FieldNode field) {}
}
