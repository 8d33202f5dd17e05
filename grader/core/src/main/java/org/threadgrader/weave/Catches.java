package org.threadgrader.weave;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** The catch blocks of a method, which report what they catch. A piece of {@link MethodWeaving}. */
final class Catches {
    private final MethodNode method;
    private final MonitorMisuse misuse;

    Catches(MethodNode method, MonitorMisuse misuse) {
        this.method = method;
        this.misuse = misuse;
    }

    /**
     * Weaves all of them; a finally block's handler has no type, and reports nothing.
     *
     * @param site the push of a site's number for a line, 0 where the handler names none
     */
    void weave(Hook caught, IntFunction<AbstractInsnNode> site) {
        Map<LabelNode, Boolean> handlers = new LinkedHashMap<>();
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type != null) {
                boolean expects = misuse.isExpectedAs(block.type) && !isEmpty(block.handler);
                handlers.merge(block.handler, expects, Boolean::logicalOr);
            }
        }
        handlers.forEach((handler, expects) -> {
            AbstractInsnNode before = handler;
            while (before.getNext() != null && !Code.isReal(before.getNext())) {
                before = before.getNext();
            }
            method.instructions.insert(
                    before,
                    Code.list(
                            new InsnNode(Opcodes.DUP),
                            Code.push(expects),
                            site.apply(lineFrom(handler)),
                            caught.call()));
        });
    }

    /** The line of a handler's first code; for some handlers Eclipse's compiler names only that of the first statement. */
    private static int lineFrom(LabelNode handler) {
        for (AbstractInsnNode node = handler; node != null; node = node.getNext()) {
            if (node instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }

    /** Whether a handler does nothing with what it catches: it goes on where the block before it goes on. */
    private static boolean isEmpty(LabelNode handler) {
        AbstractInsnNode drops = Code.nextReal(handler);
        if (drops == null || (drops.getOpcode() != Opcodes.ASTORE && drops.getOpcode() != Opcodes.POP)) {
            return false;
        }
        AbstractInsnNode then = Code.nextReal(drops);
        boolean leaves = then == null || then.getOpcode() == Opcodes.GOTO || Code.isReturn(then);
        return leaves || previousReal(handler) instanceof JumpInsnNode jump && Code.nextReal(jump.label) == then;
    }

    private static @Nullable AbstractInsnNode previousReal(AbstractInsnNode from) {
        AbstractInsnNode node = from.getPrevious();
        while (node != null && !Code.isReal(node)) {
            node = node.getPrevious();
        }
        return node;
    }
}
