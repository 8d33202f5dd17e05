package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Remembers where a method gave up its monitors before weaving, so that afterwards each of these places can be taken
 * out of reach of the handler that would give up the same monitor once more.
 */
final class MonitorExits {

    /** An exit that was woven: the code that stands for it, and the variable that held the lock, or -1. */
    private record Exit(AbstractInsnNode first, AbstractInsnNode last, int lock) {}

    private record Unlocking(LabelNode handler, int lock) {}

    private final List<Exit> exits = new ArrayList<>();
    private final List<Unlocking> handlers = new ArrayList<>();

    MonitorExits(MethodNode method) {
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type == null) {
                int lock = lockGivenUpAt(block.handler);
                if (lock >= 0) {
                    handlers.add(new Unlocking(block.handler, lock));
                }
            }
        }
    }

    /** The variable whose monitor a handler gives up before anything else, or -1. */
    private static int lockGivenUpAt(LabelNode handler) {
        AbstractInsnNode node = nextReal(handler);
        if (node != null && node.getOpcode() == Opcodes.ASTORE) {
            node = nextReal(node);
        }
        if (node != null && node.getOpcode() == Opcodes.ALOAD) {
            int lock = ((VarInsnNode) node).var;
            AbstractInsnNode exit = nextReal(node);
            return exit != null && exit.getOpcode() == Opcodes.MONITOREXIT ? lock : -1;
        }
        return -1;
    }

    private static @Nullable AbstractInsnNode nextReal(AbstractInsnNode node) {
        AbstractInsnNode next = node.getNext();
        while (next != null && !Code.isReal(next)) {
            next = next.getNext();
        }
        return next;
    }

    /** The variable from which the object of this MONITOREXIT was just loaded, or -1. */
    static int lockOf(AbstractInsnNode exit) {
        AbstractInsnNode previous = exit.getPrevious();
        while (previous != null && !Code.isReal(previous)) {
            previous = previous.getPrevious();
        }
        return previous != null && previous.getOpcode() == Opcodes.ALOAD ? ((VarInsnNode) previous).var : -1;
    }

    void woven(AbstractInsnNode first, AbstractInsnNode last, int lock) {
        exits.add(new Exit(first, last, lock));
    }

    /** Takes every exit out of reach of the handlers of the same lock. */
    void separate(MethodNode method) {
        for (Exit exit : exits) {
            Ranges.exclude(method, exit.first, exit.last, block -> unlocks(block, exit.lock));
        }
    }

    private boolean unlocks(TryCatchBlockNode block, int lock) {
        if (block.type != null || lock < 0) {
            return false;
        }
        for (Unlocking unlocking : handlers) {
            if (unlocking.handler == block.handler && unlocking.lock == lock) {
                return true;
            }
        }
        return false;
    }
}
