package org.threadgrader.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Where a method's instructions lead, but for what is thrown: a piece of {@link Updates}. */
final class Ways {
    private Ways() {}

    /** What may come next. */
    static List<AbstractInsnNode> after(AbstractInsnNode instruction) {
        List<AbstractInsnNode> after = new ArrayList<>(Loop.labels(instruction));
        if (Flow.goesOn(instruction) && instruction.getNext() != null) {
            after.add(instruction.getNext());
        }
        return after;
    }

    /** Where a switch leads for all that no case names. */
    static AbstractInsnNode otherwise(AbstractInsnNode choice) {
        return choice instanceof TableSwitchInsnNode table ? table.dflt : ((LookupSwitchInsnNode) choice).dflt;
    }

    /**
     * Whether a way leads from one of these places to another place, past none that is the barrier.
     *
     * @param after what may come next on such a way
     */
    static boolean lead(
            Collection<? extends AbstractInsnNode> from,
            AbstractInsnNode to,
            AbstractInsnNode barrier,
            Function<AbstractInsnNode, List<AbstractInsnNode>> after) {
        Set<AbstractInsnNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<AbstractInsnNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            AbstractInsnNode next = open.remove();
            if (next == to) {
                return true;
            }
            if (next != barrier && seen.add(next)) {
                open.addAll(after.apply(next));
            }
        }
        return false;
    }
}
