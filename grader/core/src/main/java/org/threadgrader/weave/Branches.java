package org.threadgrader.weave;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;

/**
 * What the ways from a method's jumps lead to before they come to the same jump again. Each jump is followed once, as methods may have
 * hundreds. A piece of {@link Updates}.
 */
final class Branches {
    private final InsnList instructions;
    private final Map<AbstractInsnNode, List<BitSet>> reached = new IdentityHashMap<>();

    Branches(InsnList instructions) {
        this.instructions = instructions;
    }

    InsnList instructions() {
        return instructions;
    }

    /** The jumps before an instruction, in the order of the code. */
    Stream<JumpInsnNode> before(AbstractInsnNode instruction) {
        return Stream.of(instructions.toArray())
                .takeWhile(step -> step != instruction)
                .filter(JumpInsnNode.class::isInstance)
                .map(JumpInsnNode.class::cast);
    }

    /** Whether one way from a jump alone leads to an instruction. */
    boolean decide(JumpInsnNode jump, AbstractInsnNode instruction) {
        int index = instructions.indexOf(instruction);
        return ways(jump).stream().filter(way -> way.get(index)).count() == 1;
    }

    /** Whether an instruction is come to where a jump jumps. */
    boolean leadByJumping(JumpInsnNode jump, AbstractInsnNode instruction) {
        return ways(jump).get(0).get(instructions.indexOf(instruction));
    }

    private List<BitSet> ways(JumpInsnNode jump) {
        return reached.computeIfAbsent(
                jump,
                key -> Ways.after(jump).stream().map(way -> reached(way, jump)).toList());
    }

    private BitSet reached(AbstractInsnNode from, AbstractInsnNode barrier) {
        BitSet reached = new BitSet(instructions.size());
        Deque<AbstractInsnNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            AbstractInsnNode next = open.remove();
            int index = instructions.indexOf(next);
            if (!reached.get(index)) {
                reached.set(index);
                if (next != barrier) {
                    open.addAll(Ways.after(next));
                }
            }
        }
        return reached;
    }
}
