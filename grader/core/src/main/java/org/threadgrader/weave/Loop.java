package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds the jumps that go back in a method, and whether the loop they close could count anything: a loop that stores no
 * number and no value of its own making in a local variable that its next round reads repeats itself unless it sees something
 * new.
 */
final class Loop {

    /** Looks whose answers the probe compares: one that is the same again is no count. */
    private static final Set<String> LOOKS = Set.of(
            "java/lang/Thread.activeCount",
            "java/lang/Thread.enumerate",
            "java/lang/ThreadGroup.activeCount",
            "java/lang/ThreadGroup.enumerate",
            "java/util/concurrent/CountDownLatch.getCount",
            "java/util/concurrent/CyclicBarrier.getNumberWaiting",
            "java/util/concurrent/Phaser.getPhase",
            "java/util/concurrent/Phaser.getArrivedParties",
            "java/util/concurrent/Phaser.getUnarrivedParties",
            "java/util/concurrent/ThreadPoolExecutor.getActiveCount",
            "java/util/concurrent/ThreadPoolExecutor.getCompletedTaskCount");

    /** Packages whose calls are reported where they change anything, or whose objects cannot change; what is printed is counted. */
    private static final List<String> SEEN = List.of("java/lang/", "java/util/", "java/time/", "java/io/Print");

    /** Those among them whose objects move on unseen. */
    private static final List<String> UNSEEN = List.of(
            "java/util/zip/", "java/util/jar/", "java/util/logging/", "java/util/Enumeration", "java/lang/Throwable");

    /** How methods of java.io begin that look at what is there, and move nothing on. */
    private static final List<String> ASKING =
            List.of("available", "can", "exists", "get", "is", "length", "list", "ready");

    private final AbstractInsnNode[] code;
    private final Map<AbstractInsnNode, Integer> targets = new IdentityHashMap<>();
    private final boolean[] counting;

    /** The locals that objects are stored in. */
    private final BitSet storedLocals = new BitSet();

    private final Flow flow;

    Loop(MethodNode method) {
        code = method.instructions.toArray();
        counting = new boolean[code.length];
        flow = new Flow(method, code, targets);
        Set<LabelNode> jumpedTo = new HashSet<>();
        for (int at = 0; at < code.length; at++) {
            jumpedTo.addAll(labels(code[at]));
            if (code[at] instanceof LabelNode) {
                targets.put(code[at], at);
            } else if (code[at].getOpcode() == Opcodes.ASTORE) {
                storedLocals.set(((VarInsnNode) code[at]).var);
            }
        }
        for (int at = 0; at < code.length; at++) {
            counting[at] = counts(code[at], jumpedTo);
        }
    }

    private boolean counts(AbstractInsnNode node, Set<LabelNode> jumpedTo) {
        return switch (node.getOpcode()) {
            case Opcodes.ISTORE, Opcodes.LSTORE -> !storesOneOfFew(node, jumpedTo);
            case Opcodes.FSTORE, Opcodes.DSTORE, Opcodes.IINC -> true;
            case Opcodes.ASTORE -> storesNewValue(node);
            default -> node instanceof MethodInsnNode call && (changesUnseenState(call) || isByChance(call));
        };
    }

    /** Whether a constant, a truth value or the answer of a look is stored, straight from where it came: nobody counts far with those. */
    private static boolean storesOneOfFew(AbstractInsnNode store, Set<LabelNode> jumpedTo) {
        AbstractInsnNode before = store.getPrevious();
        while (before != null && !Code.isReal(before)) {
            if (before instanceof LabelNode label && jumpedTo.contains(label)) {
                return false;
            }
            before = before.getPrevious();
        }
        if (before instanceof MethodInsnNode call) {
            return call.desc.endsWith(")Z") || LOOKS.contains(call.owner + "." + call.name);
        }
        if (before instanceof FieldInsnNode field) {
            return field.desc.equals("Z");
        }
        return before != null
                && (before.getOpcode() >= Opcodes.ICONST_M1 && before.getOpcode() <= Opcodes.ICONST_5
                        || before.getOpcode() == Opcodes.BIPUSH
                        || before.getOpcode() == Opcodes.SIPUSH);
    }

    /** Whether what is stored in a local may be a new string, number or object each time: another way to count. */
    private boolean storesNewValue(AbstractInsnNode store) {
        AbstractInsnNode before = source(store);
        return before instanceof VarInsnNode other && other.getOpcode() == Opcodes.ALOAD
                ? !holdsOnlyWhatIsSeen(other.var)
                : makesNewValue(before, store);
    }

    /** What comes straight before a store; null: nothing. */
    private static @Nullable AbstractInsnNode source(AbstractInsnNode store) {
        AbstractInsnNode before = store.getPrevious();
        while (before != null && (!Code.isReal(before) || before.getOpcode() == Opcodes.CHECKCAST)) {
            before = before.getPrevious();
        }
        return before;
    }

    /**
     * Whether a local gets nothing but what a look has answered, by something that stays the same: to remember that is no count. What is
     * looked up for a local may be the next of a chain.
     */
    private boolean holdsOnlyWhatIsSeen(int local) {
        boolean stored = false;
        for (AbstractInsnNode node : code) {
            if (node.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) node).var == local) {
                AbstractInsnNode before = source(node);
                boolean looksUp = madeOf(node).stream().anyMatch(storedLocals::get);
                if (before instanceof VarInsnNode || looksUp || makesNewValue(before, node)) {
                    return false;
                }
                stored = true;
            }
        }
        return stored;
    }

    private static boolean makesNewValue(@Nullable AbstractInsnNode before, AbstractInsnNode store) {
        if (before instanceof MethodInsnNode call
                && (call.name.equals("<init>")
                        || call.name.equals("valueOf")
                        || call.owner.startsWith("java/lang/String")
                        || !call.owner.startsWith("java"))) {
            return true;
        }
        // a new array holds nothing yet
        boolean array = before != null && before.getOpcode() == Opcodes.ANEWARRAY || before instanceof IntInsnNode;
        return before instanceof InvokeDynamicInsnNode || !array && isMadeOfItself(store);
    }

    /** Whether a local gets a value that is made of the one it had: the next node of a list, the next day, a smaller part. */
    private static boolean isMadeOfItself(AbstractInsnNode store) {
        return madeOf(store).get(((VarInsnNode) store).var);
    }

    /** The locals with objects in the statement that ends with a store. */
    private static BitSet madeOf(AbstractInsnNode store) {
        BitSet locals = new BitSet();
        for (AbstractInsnNode before = store.getPrevious(); before != null; before = before.getPrevious()) {
            if (before instanceof VarInsnNode load && load.getOpcode() == Opcodes.ALOAD) {
                locals.set(load.var);
            } else if (before instanceof VarInsnNode other && other.getOpcode() >= Opcodes.ISTORE
                    || before instanceof JumpInsnNode
                    || before.getOpcode() == Opcodes.PUTFIELD
                    || before.getOpcode() == Opcodes.PUTSTATIC
                    || before instanceof MethodInsnNode call && call.desc.endsWith(")V") && !call.name.equals("<init>")
                    || before.getOpcode() == Opcodes.POP) {
                return locals;
            }
        }
        return locals;
    }

    /** What the JVM answers is another thing each time: the memory in use, or the number of a new object. */
    private static boolean isByChance(MethodInsnNode call) {
        return call.owner.equals("java/lang/Runtime")
                || call.owner.startsWith("java/lang/management/")
                || call.name.equals("identityHashCode")
                || call.owner.equals("java/lang/Object") && call.name.equals("hashCode");
    }

    /** Numbers without bounds, buffers, streams, random numbers and the like change unseen: nothing reports calls on them. */
    private static boolean changesUnseenState(MethodInsnNode call) {
        boolean reported = SEEN.stream().anyMatch(call.owner::startsWith)
                        && UNSEEN.stream().noneMatch(call.owner::startsWith)
                || call.owner.startsWith("java/io/") && ASKING.stream().anyMatch(call.name::startsWith);
        return call.owner.startsWith("java/") && !reported
                || call.name.equals("set") && call.owner.endsWith("ThreadLocal");
    }

    /** Where the jump goes back to, as an index into the code: the farthest, or -1 if it only goes forward. */
    int backTo(AbstractInsnNode jump, int at) {
        int farthest = -1;
        for (LabelNode label : labels(jump)) {
            int target = targets.getOrDefault(label, Integer.MAX_VALUE);
            if (target < at && (farthest < 0 || target < farthest)) {
                farthest = target;
            }
        }
        return farthest;
    }

    /**
     * What in that range of the code could count.
     *
     * @param counters the instructions whose outcome is read by the next round; none where each round repeats the one before
     * @param byTheWay whether a round may come to its end past all of them, and each can be told of where it stands
     */
    record Counting(List<AbstractInsnNode> counters, boolean byTheWay) {
        Counting {
            counters = List.copyOf(counters);
        }

        /** Whether the jump back itself says nothing of a count. */
        boolean isPure() {
            return counters.isEmpty() || byTheWay;
        }
    }

    Counting counting(int from, int to) {
        BitSet places = new BitSet();
        flow.reaching(from, to).stream()
                .filter(at -> counting[at] && handsOn(code[at], from))
                .forEach(places::set);
        List<AbstractInsnNode> counters =
                places.stream().mapToObj(at -> code[at]).toList();
        boolean areLocals =
                counters.stream().allMatch(node -> node instanceof VarInsnNode || node instanceof IincInsnNode);
        return new Counting(counters, areLocals && flow.leadsPast(places, from, to));
    }

    private boolean handsOn(AbstractInsnNode node, int from) {
        return !(node instanceof VarInsnNode store) || flow.isLive(store.var, from);
    }

    static List<LabelNode> labels(AbstractInsnNode jump) {
        if (jump instanceof JumpInsnNode single) {
            return List.of(single.label);
        }
        List<LabelNode> labels = new ArrayList<>();
        if (jump instanceof TableSwitchInsnNode table) {
            labels.addAll(table.labels);
            labels.add(table.dflt);
        } else if (jump instanceof LookupSwitchInsnNode lookup) {
            labels.addAll(lookup.labels);
            labels.add(lookup.dflt);
        }
        return labels;
    }
}
