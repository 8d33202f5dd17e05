package org.threadgrader.weave;

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
 * A call that answers with a view of a collection or of an array, or with a part of a lock: which calls do, and how the view
 * is reported together with what lies behind it. A piece of {@link Treatments}, {@link Observation} and
 * {@link MethodWeaving}.
 */
record View(MethodInsnNode call, int freeLocal) {
    private static final Set<String> ON_COLLECTIONS = Set.of(
            "keySet",
            "values",
            "entrySet",
            "navigableKeySet",
            "descendingKeySet",
            "descendingMap",
            "descendingSet",
            "headMap",
            "tailMap",
            "subMap",
            "headSet",
            "tailSet",
            "subSet",
            "subList",
            "reversed",
            "sequencedKeySet",
            "sequencedValues",
            "sequencedEntrySet");

    /** Whether a method of that name, of a collection, answers with a view of it. */
    static boolean isMadeBy(String method) {
        return ON_COLLECTIONS.contains(method);
    }

    /** Whether a method of a lock or a pair of locks answers with a part of it; one of those names of a StampedLock's answers with a number. */
    static boolean isPartOfLock(String method, String descriptor) {
        return Type.getReturnType(descriptor).getSort() == Type.OBJECT
                && (method.equals("newCondition") || method.equals("readLock") || method.equals("writeLock"));
    }

    /** Whether a static method answers with a view of its first argument. */
    static boolean isMadeBy(String owner, String method) {
        return switch (owner) {
            case "java/util/Arrays" -> method.equals("asList");
            case "java/util/Collections" ->
                method.startsWith("unmodifiable")
                        || method.startsWith("checked")
                        || method.startsWith("synchronized")
                        || method.equals("asLifoQueue")
                        || method.equals("newSetFromMap");
            default -> false;
        };
    }

    /** Reports the collection before the call and the view after it; answers how many local variables that takes. */
    int weave(InsnList instructions, Supplier<AbstractInsnNode> site, Hook walks, Hook viewed, Hook made) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        int slots = Code.slots(arguments);
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        int behind = isStatic ? freeLocal : freeLocal + slots;
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        if (!isStatic) {
            instructions.insertBefore(
                    call,
                    Code.list(
                            new InsnNode(Opcodes.DUP),
                            new VarInsnNode(Opcodes.ASTORE, behind),
                            new InsnNode(Opcodes.DUP)));
            instructions.insertBefore(
                    call,
                    Code.list(
                            new LdcInsnNode(method()), site.get(), isMadeBy(call.name) ? viewed.call() : walks.call()));
        }
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        instructions.insert(
                call, Code.list(new InsnNode(Opcodes.DUP), new VarInsnNode(Opcodes.ALOAD, behind), made.call()));
        return slots + 1;
    }

    /** How the probe calls the method; by super without parameters, so that it is not taken for the program's own. */
    private String method() {
        boolean isSuper = call.getOpcode() == Opcodes.INVOKESPECIAL;
        return call.name + (isSuper ? "(" : call.desc.substring(0, call.desc.indexOf(')') + 1));
    }
}
