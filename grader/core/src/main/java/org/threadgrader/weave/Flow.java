package org.threadgrader.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * How control flows through a method, and which local variables are live where: whose value may still be read before another one
 * is stored (Aho, Lam, Sethi and Ullman, Compilers, 9.2.5). Worked out when it is first asked for. A piece of {@link Loop}.
 */
final class Flow {
    private final MethodNode method;
    private final AbstractInsnNode[] code;
    private final Map<AbstractInsnNode, Integer> labels;
    private BitSet[] live = new BitSet[0];

    /**
     * @param labels where each label stands in the code
     */
    Flow(MethodNode method, AbstractInsnNode[] code, Map<AbstractInsnNode, Integer> labels) {
        this.method = method;
        this.code = code;
        this.labels = labels;
    }

    /** Whether the variable is live just before the instruction at that index. */
    boolean isLive(int variable, int at) {
        if (live.length == 0) {
            work();
        }
        return live[at].get(variable);
    }

    private void work() {
        live = new BitSet[code.length];
        for (int at = 0; at < code.length; at++) {
            live[at] = new BitSet();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at = code.length - 1; at >= 0; at--) {
                BitSet before = before(at);
                changed |= !before.equals(live[at]);
                live[at] = before;
            }
        }
    }

    private BitSet before(int at) {
        BitSet set = new BitSet();
        AbstractInsnNode node = code[at];
        for (int next : next(at)) {
            set.or(live[next]);
        }
        boolean loads = node.getOpcode() >= Opcodes.ILOAD && node.getOpcode() <= Opcodes.ALOAD;
        if (node instanceof VarInsnNode variable) {
            set.set(variable.var, loads);
        } else if (node instanceof IincInsnNode counter) {
            set.set(counter.var);
        }
        // what is thrown by the instruction is thrown before it stores
        for (int handler : handlers(at)) {
            set.or(live[handler]);
        }
        return set;
    }

    /**
     * From where in a range of the code its last instruction can be reached without leaving it: a way out of a loop is no part
     * of the loop.
     */
    BitSet reaching(int from, int to) {
        BitSet reaching = new BitSet();
        reaching.set(to);
        int before = 0;
        while (reaching.cardinality() > before) {
            before = reaching.cardinality();
            for (int at = to - 1; at >= from; at--) {
                if (next(at).stream().anyMatch(reaching::get)
                        || handlers(at).stream().anyMatch(reaching::get)) {
                    reaching.set(at);
                }
            }
        }
        return reaching;
    }

    /** Whether a way leads from the beginning of a range of the code to its last instruction, and past all of these. */
    boolean leadsPast(BitSet places, int from, int to) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.remove();
            if (at < from || at > to || places.get(at) || reached.get(at)) {
                continue;
            }
            reached.set(at);
            open.addAll(next(at));
            open.addAll(handlers(at));
        }
        return reached.get(to);
    }

    private List<Integer> next(int at) {
        List<Integer> next = new ArrayList<>(2);
        if (goesOn(code[at]) && at + 1 < code.length) {
            next.add(at + 1);
        }
        for (LabelNode label : Loop.labels(code[at])) {
            next.add(at(label));
        }
        return next;
    }

    private List<Integer> handlers(int at) {
        List<Integer> handlers = new ArrayList<>(2);
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (at(block.start) <= at && at < at(block.end)) {
                handlers.add(at(block.handler));
            }
        }
        return handlers;
    }

    private int at(LabelNode label) {
        return Objects.requireNonNull(labels.get(label));
    }

    /** Whether the next instruction may follow. */
    static boolean goesOn(AbstractInsnNode node) {
        return switch (node.getOpcode()) {
            case Opcodes.GOTO, Opcodes.ATHROW, Opcodes.TABLESWITCH, Opcodes.LOOKUPSWITCH -> false;
            default -> !Code.isReturn(node);
        };
    }
}
