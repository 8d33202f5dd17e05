package org.threadgrader.weave;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A call that looks, inside the JDK, at those objects that a collection, an array or the like holds: which calls do, and how that is
 * reported where no hook stands in for the call and says so. A piece of {@link MethodWeaving}.
 */
record Inside(MethodInsnNode call, int freeLocal) {
    private static final Set<String> UTILITIES =
            Set.of("java/util/Arrays", "java/util/Collections", "java/util/Objects");

    private static final Set<String> COMPARING = Set.of(
            "equals",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "get",
            "getOrDefault",
            "indexOf",
            "lastIndexOf",
            "search",
            "remove",
            "removeAll",
            "retainAll",
            "removeFirstOccurrence",
            "removeLastOccurrence",
            "addIfAbsent");

    /** The same of static methods of Arrays, Collections and Objects. */
    private static final Set<String> COMPARING_TWO =
            Set.of("equals", "deepEquals", "mismatch", "frequency", "disjoint", "indexOfSubList", "lastIndexOfSubList");

    /** Reports it before the call, if it is one; answers how many local variables that takes. */
    int weave(InsnList instructions, Supplier<AbstractInsnNode> site, Hook told, Hook asked) {
        if (makesWords()) {
            instructions.insertBefore(
                    call, Code.list(new InsnNode(Opcodes.DUP), new LdcInsnNode(call.name), site.get(), told.call()));
            return 0;
        }
        boolean ofTwo = comparesTwo();
        int[] slots = objects();
        if (!ofTwo && !compares() || slots.length < (ofTwo ? 2 : 1)) {
            return 0;
        }
        Type[] arguments = Type.getArgumentTypes(call.desc);
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        instructions.insertBefore(
                call,
                Code.list(
                        ofTwo ? new VarInsnNode(Opcodes.ALOAD, slots[0]) : new InsnNode(Opcodes.DUP),
                        new VarInsnNode(Opcodes.ALOAD, ofTwo ? slots[1] : slots[0]),
                        site.get(),
                        asked.call()));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        return Code.slots(arguments);
    }

    /** Whether it makes words or a hash of what it holds. */
    private boolean makesWords() {
        return isOfUtil()
                && (call.name.equals("toString") || call.name.equals("hashCode"))
                && call.desc.startsWith("()");
    }

    /** Whether it compares what it is given with what it holds, or with itself. */
    private boolean compares() {
        Type[] types = Type.getArgumentTypes(call.desc);
        return isOfUtil() && COMPARING.contains(call.name) && types.length > 0 && isObject(types[0]);
    }

    /** Whether it compares two arrays, collections or objects that it is given, as far as what they hold. */
    private boolean comparesTwo() {
        return call.getOpcode() == Opcodes.INVOKESTATIC
                && UTILITIES.contains(call.owner)
                && COMPARING_TWO.contains(call.name);
    }

    /** Where the arguments are stored that are objects, or arrays of such. */
    private int[] objects() {
        Type[] types = Type.getArgumentTypes(call.desc);
        return IntStream.range(0, types.length)
                .filter(i -> isObject(types[i]))
                .map(i -> freeLocal
                        + IntStream.range(0, i)
                                .map(before -> types[before].getSize())
                                .sum())
                .toArray();
    }

    private static boolean isObject(Type type) {
        return Telling.areSeveral(type) || Telling.mayBeCollection(type);
    }

    private boolean isOfUtil() {
        return call.getOpcode() != Opcodes.INVOKESTATIC && call.owner.startsWith("java/util/");
    }
}
