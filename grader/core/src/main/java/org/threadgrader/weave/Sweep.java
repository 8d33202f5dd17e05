package org.threadgrader.weave;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A call that goes through an array's or a collection's elements inside the JDK, where no instruction of the program's tells:
 * which calls are some, and how they are reported. A piece of {@link Treatments} and of {@link MethodWeaving}.
 */
record Sweep(MethodInsnNode call, int freeLocal) {
    private static final String ARRAYS = "java/util/Arrays";
    private static final String COLLECTIONS = "java/util/Collections";

    /** Of {@link java.util.Collections}: those that go through what they are given; any other wraps it or makes something new. */
    private static final Set<String> LOOKING =
            Set.of("max", "min", "frequency", "binarySearch", "indexOfSubList", "lastIndexOfSubList", "disjoint");

    private static final Set<String> COLLECTION_TYPES = Set.of(
            "Ljava/util/List;",
            "Ljava/util/Collection;",
            "Ljava/util/Set;",
            "Ljava/util/SortedSet;",
            "Ljava/util/Map;",
            "Ljava/util/SortedMap;");

    /** Of those, what goes by an iterator; others ask for one element after the other, or whether one is there. */
    private static final Set<String> LOOKING_BY_ITERATOR = Set.of("max", "min", "frequency");

    /** Whose constructors ask what they copy for an array, or hand it a function; all others go by an iterator. */
    private static final Set<String> COPYING_AS_A_WHOLE = Set.of(
            "java/util/ArrayDeque",
            "java/util/ArrayList",
            "java/util/LinkedList",
            "java/util/PriorityQueue",
            "java/util/Vector",
            "java/util/concurrent/CopyOnWriteArrayList",
            "java/util/concurrent/CopyOnWriteArraySet",
            "java/util/concurrent/PriorityBlockingQueue");

    private static final Set<String> CHANGING =
            Set.of("sort", "reverse", "swap", "rotate", "fill", "replaceAll", "addAll", "copy", "shuffle");

    private static final Set<String> WRITING =
            Set.of("fill", "sort", "parallelSort", "setAll", "parallelSetAll", "parallelPrefix");

    /** They look at the elements later, or at the length alone. */
    private static final Set<String> NOT_NOW = Set.of("asList", "stream", "spliterator");

    private static final String STRING = "java/lang/String";
    private static final Set<String> OF_CHARACTERS = Set.of("valueOf", "copyValueOf");

    /** What to do about a method of {@link java.util.Arrays} or {@link java.util.Collections}, or of an array itself. */
    static Treatment of(String owner, String name, String descriptor) {
        if (owner.equals(COLLECTIONS)) {
            boolean changes = CHANGING.contains(name);
            return changes || LOOKING.contains(name) ? new Treatment.Sweeping(changes) : Treatment.UNTOUCHED;
        }
        if (owner.startsWith("[")) {
            return name.equals("clone") ? new Treatment.Sweeping(false) : Treatment.UNTOUCHED;
        }
        if (owner.equals(STRING)) {
            boolean copies = OF_CHARACTERS.contains(name) && takesArray(descriptor);
            return copies ? new Treatment.Sweeping(false) : Treatment.UNTOUCHED;
        }
        return owner.equals(ARRAYS) && !NOT_NOW.contains(name)
                ? new Treatment.Sweeping(WRITING.contains(name))
                : Treatment.UNTOUCHED;
    }

    private static boolean takesArray(String descriptor) {
        return Arrays.stream(Type.getArgumentTypes(descriptor)).anyMatch(type -> type.getSort() == Type.ARRAY);
    }

    private static boolean takesText(String descriptor) {
        return Arrays.stream(Type.getArgumentTypes(descriptor)).anyMatch(Sweep::isText);
    }

    private static boolean isText(Type type) {
        return type.getDescriptor().equals("Ljava/lang/StringBuffer;")
                || type.getDescriptor().equals("Ljava/lang/StringBuilder;");
    }

    /** What to do about a constructor of a collection or of a string: it reads the whole of what it copies. */
    static Treatment ofConstructor(String owner, String descriptor) {
        boolean copies = owner.startsWith("java/util/")
                && Arrays.stream(Type.getArgumentTypes(descriptor)).anyMatch(Sweep::isCollection);
        return copies || owner.equals(STRING) && (takesArray(descriptor) || takesText(descriptor))
                ? new Treatment.Sweeping(false)
                : Treatment.UNTOUCHED;
    }

    /** Whether it goes through a collection by its iterator, which of a synchronized one takes no monitor. */
    private boolean goesByIterator() {
        return call.name.equals("<init>")
                ? !call.owner.equals(STRING) && !COPYING_AS_A_WHOLE.contains(call.owner)
                : LOOKING_BY_ITERATOR.contains(call.name);
    }

    static boolean isCollection(Type type) {
        return COLLECTION_TYPES.contains(type.getDescriptor());
    }

    /** Reports the arrays before the call, each with the range that follows it among the arguments, and the collections. */
    void weave(
            InsnList instructions,
            boolean writes,
            Supplier<AbstractInsnNode> site,
            Hook hook,
            Hook onCollection,
            Hook iterated,
            Hook again,
            Hook sets) {
        if (call.getOpcode() != Opcodes.INVOKESTATIC && !call.name.equals("<init>")) {
            instructions.insertBefore(
                    call,
                    Code.list(
                            new InsnNode(Opcodes.DUP),
                            Code.push(0),
                            Code.push(Integer.MAX_VALUE),
                            Code.push(false),
                            site.get(),
                            hook.call()));
            return;
        }
        Type[] arguments = Type.getArgumentTypes(call.desc);
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        int slot = freeLocal;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].getSort() == Type.ARRAY) {
                instructions.insertBefore(call, Code.load(new Type[] {arguments[i]}, slot));
                instructions.insertBefore(call, range(arguments, i, slot + 1));
                // only the first one is written: no method of theirs writes into two
                instructions.insertBefore(call, Code.list(Code.push(writes && i == 0), site.get(), hook.call()));
            } else if (isCollection(arguments[i]) || call.owner.equals(STRING) && isText(arguments[i])) {
                instructions.insertBefore(call, Code.load(new Type[] {arguments[i]}, slot));
                boolean changes = writes && i == 0;
                if (goesByIterator()) {
                    instructions.insertBefore(call, Code.list(site.get(), iterated.call()));
                } else if (changes && !call.name.equals("addAll")) {
                    instructions.insertBefore(call, Code.list(new LdcInsnNode(call.name), site.get(), sets.call()));
                } else {
                    instructions.insertBefore(call, Code.list(Code.push(changes), site.get(), onCollection.call()));
                }
            }
            slot += arguments[i].getSize();
        }
        if (call.name.equals("disjoint")) {
            // others may have had their turn since the first one was reported
            instructions.insertBefore(call, Code.load(new Type[] {arguments[0]}, freeLocal));
            instructions.insertBefore(call, Code.list(site.get(), again.call()));
        }
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
    }

    private InsnList range(Type[] arguments, int array, int slot) {
        if (call.name.equals("copyOf")) {
            return Code.list(Code.push(0), new VarInsnNode(Opcodes.ILOAD, slot));
        }
        boolean given = arguments.length > array + 2
                && arguments[array + 1].equals(Type.INT_TYPE)
                && arguments[array + 2].equals(Type.INT_TYPE);
        if (given && call.owner.equals(STRING)) {
            // an offset and a count; before both of them, in a constructor that nobody should use, the upper byte
            boolean upper = arguments.length > array + 3 && arguments[array + 3].equals(Type.INT_TYPE);
            int offset = upper ? slot + 1 : slot;
            return Code.list(
                    new VarInsnNode(Opcodes.ILOAD, offset),
                    new VarInsnNode(Opcodes.ILOAD, offset),
                    new VarInsnNode(Opcodes.ILOAD, offset + 1),
                    new InsnNode(Opcodes.IADD));
        }
        return given
                ? Code.load(new Type[] {Type.INT_TYPE, Type.INT_TYPE}, slot)
                : Code.list(Code.push(0), Code.push(Integer.MAX_VALUE));
    }
}
