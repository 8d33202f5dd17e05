package org.threadgrader.weave;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Whether whatever one thread of a program can learn of another stands in the events: so it is where the program uses only
 * members of the JDK's that are listed here. Each of them either is recorded, or looks at nothing but immutable values and what
 * it is given. Looks at clocks, random numbers, names of other threads that may change and the like are not, however useful:
 * what is missing here makes an exploration longer, what is wrong here would make it blind.
 */
final class OpenCalls {
    private static final Set<String> MAKERS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants");

    /** Boxes; {@code getInteger} and its like ask the system. */
    private static final Set<String> OF_BOXES = Set.of(
            "valueOf",
            "intValue",
            "longValue",
            "doubleValue",
            "booleanValue",
            "charValue",
            "parseInt",
            "parseLong",
            "parseDouble",
            "parseBoolean",
            "toString",
            "compare",
            "compareTo",
            "equals",
            "hashCode",
            "max",
            "min",
            "sum");

    /** Without what asks elements whether they are equal, as these may be collections of other threads' as well. */
    private static final Set<String> OF_LISTS =
            Set.of("<init>", "add", "get", "set", "size", "isEmpty", "remove", "clear");

    private static final Map<String, Set<String>> LISTED = Map.ofEntries(
            entry("java/lang/Object", Set.of("<init>", "getClass")),
            entry("java/lang/Class", Set.of("desiredAssertionStatus")),
            entry("java/lang/Throwable", Set.of("getMessage", "printStackTrace")),
            entry(
                    "java/lang/Thread",
                    Set.of(
                            "<init>",
                            "start",
                            "join",
                            "currentThread",
                            "getName",
                            "interrupt",
                            "setName",
                            "setDaemon",
                            "sleep",
                            "yield",
                            "onSpinWait")),
            entry("java/lang/System", Set.of("lineSeparator")),
            entry("java/io/PrintStream", Set.of("print", "println")),
            entry(
                    "java/lang/String",
                    Set.of(
                            "<init>",
                            "length",
                            "charAt",
                            "substring",
                            "indexOf",
                            "lastIndexOf",
                            "isEmpty",
                            "isBlank",
                            "equals",
                            "equalsIgnoreCase",
                            "compareTo",
                            "startsWith",
                            "endsWith",
                            "replace",
                            "trim",
                            "strip",
                            "repeat",
                            "split",
                            "toUpperCase",
                            "toLowerCase",
                            "concat",
                            "toCharArray",
                            "valueOf",
                            "hashCode",
                            "toString")),
            entry(
                    "java/lang/StringBuilder",
                    Set.of("<init>", "append", "insert", "toString", "length", "charAt", "reverse", "setLength")),
            entry("java/lang/Integer", OF_BOXES),
            entry("java/lang/Long", OF_BOXES),
            entry("java/lang/Double", OF_BOXES),
            entry("java/lang/Boolean", OF_BOXES),
            entry("java/lang/Character", OF_BOXES),
            entry(
                    "java/lang/Math",
                    Set.of("abs", "max", "min", "floorMod", "floorDiv", "sqrt", "pow", "addExact", "multiplyExact")),
            entry("java/util/Objects", Set.of("requireNonNull")),
            entry("java/util/Collection", OF_LISTS),
            entry("java/util/List", OF_LISTS),
            entry("java/util/ArrayList", OF_LISTS));

    private static final Set<String> PLAIN = Set.of(
            "java/lang/String",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Double",
            "java/lang/Boolean",
            "java/lang/Character");

    /** What takes any object and does not look into it; others might look at the words of a thread, or into a list. */
    private static final Set<String> OF_ANYTHING = Set.of("equals", "add", "set", "requireNonNull");

    /** What java.util.function makes that looks into its arguments. */
    private static final Set<String> COMPARING = Set.of("isEqual", "minBy", "maxBy");

    private static final Set<String> BASES = Set.of("java/lang/Object", "java/lang/Thread");

    private final Hierarchy hierarchy;

    /** Classes of the JDK's that stand above classes of the program. */
    private final Set<String> above = new TreeSet<>();

    private OpenCalls(Collection<ClassNode> program, Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        program.forEach(node -> above.addAll(hierarchy.lineage(node.name).classes()));
        above.removeIf(hierarchy::isStudents);
    }

    /** Whether a program makes no other calls. */
    static boolean areAllOf(Collection<ClassNode> program, Hierarchy hierarchy) {
        OpenCalls calls = new OpenCalls(program, hierarchy);
        return calls.areBasesRecorded() && program.stream().allMatch(calls::areAllOf);
    }

    /** What a class of the program's inherits from one of the JDK's, a collection say, is called without an event. */
    private boolean areBasesRecorded() {
        return above.stream().allMatch(type -> BASES.contains(type) || hierarchy.isBelow(type, "java/lang/Throwable"));
    }

    private boolean areAllOf(ClassNode node) {
        for (MethodNode method : node.methods) {
            boolean finaliser = method.name.equals("finalize") && method.desc.equals("()V");
            if (finaliser || (method.access & Opcodes.ACC_NATIVE) != 0 || !isFinishedBefore(node, method)) {
                return false;
            }
            for (AbstractInsnNode instruction : method.instructions) {
                if (!isOpen(instruction)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether no other thread can see a half-made object or class. Accesses to final fields are no events; and which thread
     * initialises a class, the events do not tell either.
     */
    private boolean isFinishedBefore(ClassNode node, MethodNode method) {
        if (method.name.equals("<clinit>")) {
            return Stream.of(method.instructions.toArray()).allMatch(this::isOfAnyThread);
        }
        boolean shown = false;
        for (AbstractInsnNode instruction : method.instructions) {
            if (shown && instruction instanceof FieldInsnNode access && isFinal(node, access)) {
                return false;
            }
            shown |= instruction instanceof InvokeDynamicInsnNode
                    || instruction instanceof MethodInsnNode call
                            && (!call.name.equals("<init>") || hierarchy.isStudents(call.owner));
        }
        return true;
    }

    /** Whether an instruction of a class initialiser does the same in each thread, and hands nothing on. */
    private boolean isOfAnyThread(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            boolean made = call.name.equals("<init>") && !hierarchy.isStudents(call.owner);
            return made || call.name.equals("desiredAssertionStatus");
        }
        return instruction.getOpcode() != Opcodes.GETSTATIC && instruction.getOpcode() != Opcodes.GETFIELD;
    }

    private static boolean isFinal(ClassNode node, FieldInsnNode access) {
        return access.getOpcode() == Opcodes.PUTFIELD
                && access.owner.equals(node.name)
                && node.fields.stream()
                        .anyMatch(field -> field.name.equals(access.name) && (field.access & Opcodes.ACC_FINAL) != 0);
    }

    private boolean isOpen(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return isOpen(call.getOpcode(), call.owner, call.name, call.desc);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return isOpen(dynamic);
        } else if (instruction instanceof FieldInsnNode access) {
            return hierarchy.field(access.owner, access.name, access.desc).isPresent()
                    || access.owner.equals("java/lang/System")
                            && (access.name.equals("out") || access.name.equals("err"));
        }
        return !(instruction instanceof LdcInsnNode constant)
                || !(constant.cst instanceof ConstantDynamic || constant.cst instanceof Handle);
    }

    private boolean isOpen(InvokeDynamicInsnNode dynamic) {
        if (!MAKERS.contains(dynamic.bsm.getOwner() + "." + dynamic.bsm.getName())) {
            return false;
        }
        if (Telling.concatenates(dynamic)) {
            return arePlain(dynamic.desc);
        }
        for (Object argument : dynamic.bsmArgs) {
            if (argument instanceof ConstantDynamic || argument instanceof Handle target && !isOpen(target)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Handle target) {
        int opcode = target.getTag() == Opcodes.H_INVOKESTATIC ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL;
        return isOpen(opcode, target.getOwner(), target.getName(), target.getDesc());
    }

    private boolean isOpen(int opcode, String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            // of a long array only some elements are recorded as read
            return false;
        }
        if (name.equals("<init>")) {
            return hierarchy.isStudents(owner)
                    || hierarchy.isBelow(owner, "java/lang/Throwable") && arePlain(descriptor)
                    || isListed(owner, name, descriptor);
        }
        if (opcode != Opcodes.INVOKESTATIC && hierarchy.isInterface(owner)) {
            return isOfInterface(owner, name, descriptor);
        }
        Lineage lineage = hierarchy.lineage(owner);
        for (String type : lineage.classes()) {
            if (hierarchy.defines(type, name, descriptor) || isListed(type, name, descriptor)) {
                return true;
            }
        }
        return opcode != Opcodes.INVOKESTATIC && hierarchy.isStudents(owner) && isOfInterface(owner, name, descriptor);
    }

    /**
     * Whether a method without a body where it is called is open: it has to be the program's own or listed, and no class of
     * the JDK's above a class of the program may bring the body, as nobody looks for that behind an interface.
     */
    private boolean isOfInterface(String owner, String name, String descriptor) {
        boolean known = hierarchy.isStudents(owner) || isListed(owner, name, descriptor);
        return known && above.stream().noneMatch(type -> offers(type, name));
    }

    private boolean offers(String type, String name) {
        return hierarchy.jdk().find(type).filter(known -> known.offers(name)).isPresent();
    }

    private static boolean isListed(String owner, String name, String descriptor) {
        if (owner.startsWith("java/util/function/")) {
            return !COMPARING.contains(name);
        }
        return LISTED.getOrDefault(owner, Set.of()).contains(name)
                && !descriptor.substring(0, descriptor.indexOf(')')).contains("[")
                && (owner.equals("java/lang/Thread") || OF_ANYTHING.contains(name) || arePlain(descriptor));
    }

    /** Whether no argument is an object that may be anything. */
    private static boolean arePlain(String descriptor) {
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            boolean object = argument.getSort() == Type.OBJECT && !PLAIN.contains(argument.getInternalName());
            if (object || argument.getSort() == Type.ARRAY) {
                return false;
            }
        }
        return true;
    }
}
