package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Takes instructions out of the ranges of exception handlers. Giving up a lock must not be guarded by the handler that
 * gives it up: compilers guard even the handler by itself, where a hook that throws would never come to an end.
 */
final class Ranges {

    private Ranges() {}

    /**
     * Splits the ranges that cover the instructions from {@code first} to {@code last}.
     *
     * @param which the handlers that must not see what is thrown there
     */
    static void exclude(
            MethodNode method, AbstractInsnNode first, AbstractInsnNode last, Predicate<TryCatchBlockNode> which) {
        if (method.tryCatchBlocks.isEmpty()) {
            return;
        }
        List<TryCatchBlockNode> kept = new ArrayList<>(method.tryCatchBlocks.size() + 2);
        int at = method.instructions.indexOf(first);
        List<TryCatchBlockNode> split = new ArrayList<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (method.instructions.indexOf(block.start) < at
                    && at < method.instructions.indexOf(block.end)
                    && which.test(block)) {
                split.add(block);
            }
        }
        if (split.isEmpty()) {
            return;
        }
        LabelNode before = new LabelNode();
        LabelNode after = new LabelNode();
        method.instructions.insertBefore(first, before);
        method.instructions.insert(last, after);
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (split.contains(block)) {
                addUnlessEmpty(kept, block.start, before, block);
                addUnlessEmpty(kept, after, block.end, block);
            } else {
                kept.add(block);
            }
        }
        method.tryCatchBlocks = kept;
    }

    private static void addUnlessEmpty(
            List<TryCatchBlockNode> blocks, LabelNode start, LabelNode end, TryCatchBlockNode whole) {
        if (holdsCode(start, end)) {
            blocks.add(new TryCatchBlockNode(start, end, whole.handler, whole.type));
        }
    }

    /** Whether a range is one that a class file may name: not an empty one. */
    static boolean holdsCode(LabelNode start, LabelNode end) {
        for (AbstractInsnNode node = start; node != null && node != end; node = node.getNext()) {
            if (Code.isReal(node)) {
                return true;
            }
        }
        return false;
    }
}
