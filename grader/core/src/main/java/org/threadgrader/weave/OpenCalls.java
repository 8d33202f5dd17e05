package org.threadgrader.weave;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.HashSet;
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

    private static final Set<String> OF_COLLECTIONS = Set.of(
            "<init>",
            "add",
            "get",
            "set",
            "size",
            "isEmpty",
            "remove",
            "contains",
            "clear",
            "iterator",
            "forEach",
            "addAll");

    private static final Set<String> OF_MAPS =
            Set.of("<init>", "put", "get", "getOrDefault", "containsKey", "remove", "size", "isEmpty", "merge");

    private static final Map<String, Set<String>> LISTED = Map.ofEntries(
            entry("java/lang/Object", Set.of("<init>", "getClass")),
            entry("java/lang/Class", Set.of("desiredAssertionStatus")),
            entry("java/lang/Throwable", Set.of("getMessage", "printStackTrace")),
            entry("java/lang/Runnable", Set.of("run")),
            entry(
                    "java/lang/Thread",
                    Set.of(
                            "<init>",
                            "start",
                            "join",
                            "run",
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
            entry("java/lang/Iterable", Set.of("iterator", "forEach")),
            entry("java/util/Iterator", Set.of("hasNext", "next")),
            entry("java/util/Objects", Set.of("requireNonNull")),
            entry("java/util/Collection", OF_COLLECTIONS),
            entry(
                    "java/util/List",
                    Set.of("of", "add", "get", "set", "size", "isEmpty", "remove", "iterator", "forEach")),
            entry("java/util/ArrayList", OF_COLLECTIONS),
            entry("java/util/LinkedList", OF_COLLECTIONS),
            entry("java/util/Map", OF_MAPS),
            entry("java/util/HashMap", OF_MAPS),
            entry("java/util/TreeMap", OF_MAPS));

    /** They ask any object for words, and a thread's tell whether it has ended. */
    private static final Set<String> TELLING =
            Set.of("java/lang/String", "java/lang/StringBuilder", "java/io/PrintStream");

    private static final Set<String> PLAIN = Set.of(
            "java/lang/String",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Double",
            "java/lang/Boolean",
            "java/lang/Character");

    private final Hierarchy hierarchy;

    /** Classes of the JDK's that stand above classes of the program. */
    private final Set<String> above;

    private OpenCalls(Collection<ClassNode> program, Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        Set<String> supers = new HashSet<>();
        for (ClassNode node : program) {
            supers.addAll(hierarchy.lineage(node.name).classes());
        }
        supers.removeIf(hierarchy::isStudents);
        this.above = new TreeSet<>(supers);
    }

    /** Whether a program makes no other calls. */
    static boolean areAllOf(Collection<ClassNode> program, Hierarchy hierarchy) {
        OpenCalls calls = new OpenCalls(program, hierarchy);
        return program.stream().allMatch(calls::areAllOf);
    }

    private boolean areAllOf(ClassNode node) {
        for (MethodNode method : node.methods) {
            boolean finaliser = method.name.equals("finalize") && method.desc.equals("()V");
            if (finaliser || (method.access & Opcodes.ACC_NATIVE) != 0) {
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
                    || hierarchy.isBelow(owner, "java/lang/Throwable")
                    || isListed(owner, name, descriptor);
        }
        Lineage lineage = hierarchy.lineage(owner);
        for (String type : lineage.classes()) {
            if (hierarchy.defines(type, name, descriptor) || isListed(type, name, descriptor)) {
                return true;
            }
        }
        if (opcode == Opcodes.INVOKESTATIC) {
            return false;
        }
        for (String type : lineage.interfaces()) {
            if (hierarchy.defines(type, name, descriptor) || isListed(type, name, descriptor)) {
                return isWhatever(name, descriptor);
            }
        }
        // a method without a body of the program's own: a class of the JDK's above a class of the program may bring one
        return hierarchy.isStudents(owner) && !isOfJdk(lineage, name) && isWhatever(name, descriptor);
    }

    /** Whether a type of the JDK's above it declares a method of that name. */
    private boolean isOfJdk(Lineage lineage, String name) {
        return Stream.concat(lineage.classes().stream(), lineage.interfaces().stream())
                .anyMatch(type -> offers(type, name));
    }

    private boolean offers(String type, String name) {
        return hierarchy.jdk().find(type).filter(known -> known.offers(name)).isPresent();
    }

    /** Whether it is listed for each class of the JDK's that may bring the body for it. */
    private boolean isWhatever(String name, String descriptor) {
        return above.stream().filter(type -> offers(type, name)).allMatch(type -> isListed(type, name, descriptor));
    }

    private static boolean isListed(String owner, String name, String descriptor) {
        if (owner.startsWith("java/util/function/")) {
            return true;
        }
        return LISTED.getOrDefault(owner, Set.of()).contains(name)
                && !descriptor.substring(0, descriptor.indexOf(')')).contains("[")
                && (!TELLING.contains(owner) || name.equals("equals") || arePlain(descriptor));
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
