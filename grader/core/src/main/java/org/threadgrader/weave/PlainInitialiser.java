package org.threadgrader.weave;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * An initialiser that only sets fields of its own class, to constants and to new objects of the JDK's that know nothing of the
 * program: it calls none of the program's code, waits for nobody and is seen by nobody before it ends, so that it does the same
 * whoever calls it. A piece of {@link RenewableClasses}.
 */
final class PlainInitialiser {
    /** Whose constructors do nothing but make the object. */
    private static final Set<String> MADE = Set.of(
            "java/lang/Object",
            "java/util/ArrayDeque",
            "java/util/ArrayList",
            "java/util/HashMap",
            "java/util/HashSet",
            "java/util/IdentityHashMap",
            "java/util/LinkedHashMap",
            "java/util/LinkedHashSet",
            "java/util/LinkedList",
            "java/util/PriorityQueue",
            "java/util/TreeMap",
            "java/util/TreeSet",
            "java/util/concurrent/ArrayBlockingQueue",
            "java/util/concurrent/ConcurrentHashMap",
            "java/util/concurrent/ConcurrentLinkedDeque",
            "java/util/concurrent/ConcurrentLinkedQueue",
            "java/util/concurrent/ConcurrentSkipListMap",
            "java/util/concurrent/ConcurrentSkipListSet",
            "java/util/concurrent/CopyOnWriteArrayList",
            "java/util/concurrent/CountDownLatch",
            "java/util/concurrent/LinkedBlockingDeque",
            "java/util/concurrent/LinkedBlockingQueue",
            "java/util/concurrent/Semaphore",
            "java/util/concurrent/atomic/AtomicBoolean",
            "java/util/concurrent/atomic/AtomicInteger",
            "java/util/concurrent/atomic/AtomicIntegerArray",
            "java/util/concurrent/atomic/AtomicLong",
            "java/util/concurrent/atomic/AtomicReference",
            "java/util/concurrent/locks/ReentrantLock",
            "java/util/concurrent/locks/ReentrantReadWriteLock");

    /** Calls that do no more: class '.' name. */
    private static final Set<String> CALLED = Set.of(
            "java/lang/Boolean.valueOf",
            "java/lang/Class.desiredAssertionStatus",
            "java/lang/Integer.valueOf",
            "java/lang/Long.valueOf",
            "java/util/Collections.synchronizedList",
            "java/util/Collections.synchronizedMap",
            "java/util/Collections.synchronizedSet",
            "java/util/ArrayList.add",
            "java/util/List.add",
            "java/util/List.of",
            "java/util/concurrent/ConcurrentHashMap.newKeySet",
            "java/util/concurrent/locks/Lock.newCondition",
            "java/util/concurrent/locks/ReentrantLock.newCondition");

    private PlainInitialiser() {}

    /** Whether that class has an initialiser, and it is a plain one. */
    static boolean isIn(ClassNode node) {
        for (MethodNode method : node.methods) {
            if (method.name.equals("<clinit>")) {
                return isPlain(node, method);
            }
        }
        return false;
    }

    private static boolean isPlain(ClassNode node, MethodNode initialiser) {
        if (!initialiser.tryCatchBlocks.isEmpty()) {
            return false;
        }
        for (AbstractInsnNode instruction : initialiser.instructions) {
            if (!isPlain(node, instruction)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(ClassNode node, AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case Opcodes.GETSTATIC, Opcodes.PUTSTATIC -> isOwn(node, (FieldInsnNode) instruction);
            case Opcodes.NEW -> MADE.contains(((TypeInsnNode) instruction).desc);
            case Opcodes.INVOKESPECIAL, Opcodes.INVOKESTATIC, Opcodes.INVOKEVIRTUAL, Opcodes.INVOKEINTERFACE ->
                isPlain((MethodInsnNode) instruction);
            case Opcodes.LDC -> isValue(((LdcInsnNode) instruction).cst);
            case Opcodes.GETFIELD,
                    Opcodes.PUTFIELD,
                    Opcodes.INVOKEDYNAMIC,
                    Opcodes.ATHROW,
                    Opcodes.MONITORENTER,
                    Opcodes.MONITOREXIT,
                    Opcodes.JSR,
                    Opcodes.RET -> false;
            default -> true;
        };
    }

    private static boolean isOwn(ClassNode node, FieldInsnNode access) {
        return access.owner.equals(node.name)
                && node.fields.stream()
                        .anyMatch(field -> field.name.equals(access.name) && field.desc.equals(access.desc));
    }

    private static boolean isPlain(MethodInsnNode call) {
        return call.name.equals("<init>") ? MADE.contains(call.owner) : CALLED.contains(call.owner + '.' + call.name);
    }

    private static boolean isValue(Object constant) {
        return constant instanceof Number || constant instanceof String || constant instanceof Type;
    }
}
