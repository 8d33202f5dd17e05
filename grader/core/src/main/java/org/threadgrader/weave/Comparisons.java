package org.threadgrader.weave;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The methods of a program by which its objects are told apart and ordered, as far as their answer depends on fields of their
 * class alone that nobody sets once an object is made. The probe may call those: nothing happens in them. Who doubts says no. A
 * piece of {@link Weaver}.
 */
final class Comparisons {
    private static final String BOOLEAN_OF_OBJECT = "(Ljava/lang/Object;)Z";

    /** JDK classes of values that cannot change, and of functions of them. */
    private static final Set<String> VALUES = Set.of(
            "java/lang/Boolean",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Class",
            "java/lang/Double",
            "java/lang/Enum",
            "java/lang/Float",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Math",
            "java/lang/Short",
            "java/lang/String");

    /** And packages of such. */
    private static final List<String> PACKAGES = List.of("java/math/", "java/time/");

    /** What depends on more than its arguments. */
    private static final Set<String> CHANGING =
            Set.of("random", "now", "instant", "millis", "getInteger", "getLong", "getBoolean", "forName");

    /** Calls on anything: class '.' name; what they are given is known to be a value where the answer counts. */
    private static final Set<String> OF_ANYTHING = Set.of(
            "java/lang/Object.equals",
            "java/lang/Object.getClass",
            "java/lang/Object.hashCode",
            "java/util/Objects.equals",
            "java/util/Objects.hash",
            "java/util/Objects.hashCode");

    private static final Set<String> OF_ENUMS = Set.of("compareTo", "name", "ordinal");

    /** How far one method may call another. */
    private static final int DEPTH = 4;

    private final Collection<ClassNode> program;
    private final Hierarchy hierarchy;
    private final Set<String> extended = new HashSet<>();
    private final Map<String, Set<String>> reads = new HashMap<>();
    private Optional<Set<String>> setLater = Optional.empty();
    private boolean byName;

    Comparisons(Collection<ClassNode> program, Hierarchy hierarchy) {
        this.program = program;
        this.hierarchy = hierarchy;
        program.forEach(node -> {
            extended.add(node.superName == null ? "" : node.superName);
            extended.addAll(node.interfaces);
        });
        for (ClassNode node : program) {
            for (MethodNode method : node.methods) {
                if (compares(method)) {
                    Set<String> read = new TreeSet<>();
                    if (isPlain(node, method, read, true, 0)) {
                        reads.put(key(node, method), read);
                    }
                }
            }
        }
    }

    /** The fields that such a method reads whose values are objects; nothing: it is none. */
    Optional<Set<String>> reads(ClassNode node, MethodNode method) {
        return Optional.ofNullable(reads.get(key(node, method)));
    }

    private static String key(ClassNode node, MethodNode method) {
        return node.name + '.' + method.name + method.desc;
    }

    private static boolean compares(MethodNode method) {
        return switch (method.name) {
            case "equals" -> method.desc.equals(BOOLEAN_OF_OBJECT);
            case "hashCode" -> method.desc.equals("()I");
            case "compareTo" -> method.desc.endsWith(";)I") && Type.getArgumentTypes(method.desc).length == 1;
            default -> false;
        };
    }

    /**
     * @param direct whether it is a comparison itself, in which no hook stands at an array for its arguments
     */
    private boolean isPlain(ClassNode node, MethodNode method, Set<String> read, boolean direct, int depth) {
        int refused = Opcodes.ACC_STATIC | Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT;
        if ((method.access & refused) != 0 || !method.tryCatchBlocks.isEmpty() || depth > DEPTH) {
            return false;
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (!isPlain(node, method, instruction, read, direct, depth)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(
            ClassNode node,
            MethodNode method,
            AbstractInsnNode instruction,
            Set<String> read,
            boolean direct,
            int depth) {
        if (instruction instanceof JumpInsnNode jump) {
            return method.instructions.indexOf(jump.label) > method.instructions.indexOf(jump);
        }
        return switch (instruction.getOpcode()) {
            case Opcodes.GETFIELD -> isSettled(node, (FieldInsnNode) instruction, read);
            case Opcodes.INVOKEVIRTUAL, Opcodes.INVOKESTATIC, Opcodes.INVOKEINTERFACE, Opcodes.INVOKESPECIAL ->
                isPlain(node, (MethodInsnNode) instruction, read, depth);
            // what one is compared with may be anything
            case Opcodes.CHECKCAST -> {
                String type = ((TypeInsnNode) instruction).desc;
                yield type.equals(node.name) || !hierarchy.isStudents(type);
            }
            case Opcodes.LDC -> isValue(((LdcInsnNode) instruction).cst);
            // an array for a variable number of arguments
            case Opcodes.ANEWARRAY, Opcodes.AASTORE -> direct;
            case Opcodes.GETSTATIC,
                    Opcodes.PUTSTATIC,
                    Opcodes.PUTFIELD,
                    Opcodes.INVOKEDYNAMIC,
                    Opcodes.NEW,
                    Opcodes.NEWARRAY,
                    Opcodes.MULTIANEWARRAY,
                    Opcodes.IALOAD,
                    Opcodes.LALOAD,
                    Opcodes.FALOAD,
                    Opcodes.DALOAD,
                    Opcodes.AALOAD,
                    Opcodes.BALOAD,
                    Opcodes.CALOAD,
                    Opcodes.SALOAD,
                    Opcodes.IASTORE,
                    Opcodes.LASTORE,
                    Opcodes.FASTORE,
                    Opcodes.DASTORE,
                    Opcodes.BASTORE,
                    Opcodes.CASTORE,
                    Opcodes.SASTORE,
                    Opcodes.ATHROW,
                    Opcodes.MONITORENTER,
                    Opcodes.MONITOREXIT,
                    Opcodes.TABLESWITCH,
                    Opcodes.LOOKUPSWITCH,
                    Opcodes.JSR,
                    Opcodes.RET -> false;
            default -> true;
        };
    }

    private boolean isPlain(ClassNode node, MethodInsnNode call, Set<String> read, int depth) {
        if (call.getOpcode() == Opcodes.INVOKESPECIAL) {
            // of a class above, whose fields are not this one's
            return false;
        }
        if (OF_ANYTHING.contains(call.owner + '.' + call.name)) {
            return true;
        }
        if (call.owner.equals(node.name)) {
            return !extended.contains(node.name)
                    && node.methods.stream()
                            .filter(method -> method.name.equals(call.name) && method.desc.equals(call.desc))
                            .anyMatch(method -> isPlain(node, method, read, compares(method), depth + 1));
        }
        if (hierarchy.isStudents(call.owner)) {
            // of a component, which is asked for its own mark
            return call.name.equals("equals") && call.desc.equals(BOOLEAN_OF_OBJECT)
                    || call.name.equals("hashCode") && call.desc.equals("()I")
                    || hierarchy.isBelow(call.owner, "java/lang/Enum") && OF_ENUMS.contains(call.name);
        }
        return isOfValues(call.owner)
                && !CHANGING.contains(call.name)
                && (call.name.equals("equals") || areValues(Type.getArgumentTypes(call.desc)));
    }

    /** Whether no argument is an object that may be anything. */
    private static boolean areValues(Type[] arguments) {
        return Stream.of(arguments)
                .allMatch(type -> type.getSort() < Type.ARRAY
                        || type.getSort() == Type.OBJECT && isOfValues(type.getInternalName()));
    }

    private static boolean isOfValues(String owner) {
        return VALUES.contains(owner)
                || PACKAGES.stream()
                        .anyMatch(start -> owner.startsWith(start) && owner.indexOf('/', start.length()) < 0);
    }

    private boolean isSettled(ClassNode node, FieldInsnNode access, Set<String> read) {
        Optional<Hierarchy.DeclaredField> found = hierarchy
                .field(access.owner, access.name, access.desc)
                .filter(field -> field.owner() == node)
                .filter(field -> isFinal(field.field()) || isNeverSetLater(field));
        int sort = Type.getType(access.desc).getSort();
        if (found.isPresent() && sort == Type.OBJECT) {
            read.add(access.name);
        }
        return found.isPresent() && sort != Type.ARRAY;
    }

    private static boolean isFinal(FieldNode field) {
        return (field.access & Opcodes.ACC_FINAL) != 0;
    }

    private boolean isNeverSetLater(Hierarchy.DeclaredField field) {
        if ((field.field().access & Opcodes.ACC_VOLATILE) != 0) {
            return false;
        }
        if (setLater.isEmpty()) {
            setLater = Optional.of(setLater());
            byName = program.stream().anyMatch(Comparisons::setsByName);
        }
        return !byName && !setLater.get().contains(field.owner().name + '.' + field.field().name);
    }

    /** The fields that are set elsewhere than in constructors of their class that have no other object of it at hand. */
    private Set<String> setLater() {
        Set<String> fields = new HashSet<>();
        for (ClassNode node : program) {
            for (MethodNode method : node.methods) {
                boolean constructs = method.name.equals("<init>") && !seesOther(node, method);
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof FieldInsnNode access
                            && access.getOpcode() == Opcodes.PUTFIELD
                            && !(constructs && access.owner.equals(node.name))) {
                        hierarchy
                                .field(access.owner, access.name, access.desc)
                                .ifPresent(found -> fields.add(found.owner().name + '.' + access.name));
                    }
                }
            }
        }
        return fields;
    }

    /** Whether a constructor may get hold of another object of its class. */
    private static boolean seesOther(ClassNode node, MethodNode constructor) {
        String type = 'L' + node.name + ';';
        return constructor.desc.contains(type)
                || Stream.of(constructor.instructions.toArray())
                        .anyMatch(instruction -> instruction instanceof TypeInsnNode made && made.desc.equals(node.name)
                                || instruction instanceof FieldInsnNode read && read.desc.equals(type)
                                || instruction instanceof MethodInsnNode call && call.desc.endsWith(')' + type));
    }

    /** Whether fields may be set by name, too. */
    private static boolean setsByName(ClassNode node) {
        return node.methods.stream()
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .anyMatch(instruction -> instruction instanceof MethodInsnNode call
                        && (FieldHandles.makes(call.owner, call.name) || call.owner.equals("java/lang/reflect/Field")));
    }

    private static boolean isValue(Object constant) {
        return constant instanceof Number || constant instanceof String || constant instanceof Type;
    }
}
