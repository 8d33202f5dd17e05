package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Puts a method's whole body between two hooks, as {@code enter(); try { body } finally { exit(); }} would. The frames
 * of the added handlers name nothing but {@code this}, so that no frame has to be computed.
 */
final class Guard {

    private final MethodNode method;
    private final Object[] locals;
    private final boolean frames;

    /**
     * @param className internal name of the method's class
     * @param frames whether the class file is of a version that has frames
     */
    Guard(String className, MethodNode method, boolean frames) {
        this.method = method;
        this.frames = frames;
        boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
        this.locals = isStatic ? new Object[0] : new Object[] {className};
    }

    /**
     * Guards the body.
     *
     * @param enter runs first, outside the guard
     * @param exit runs before every return, given the line it stands on, and seen by no handler of the method's own
     * @param handler runs on what is thrown, with that on the stack; must not end by falling through
     */
    void around(InsnList enter, IntFunction<InsnList> exit, Supplier<InsnList> handler) {
        LabelNode bodyStart = new LabelNode();
        List<AbstractInsnNode> returns = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int line = 0;
        for (AbstractInsnNode node : method.instructions) {
            if (node instanceof LineNumberNode number) {
                line = number.line;
            } else if (Code.isReturn(node)) {
                returns.add(node);
                lines.add(line);
            }
        }
        enter.add(bodyStart);
        method.instructions.insert(enter);

        LabelNode handlerStart = new LabelNode();
        List<TryCatchBlockNode> blocks = new ArrayList<>();
        LabelNode from = bodyStart;
        for (int i = 0; i < returns.size(); i++) {
            AbstractInsnNode end = returns.get(i);
            LabelNode until = new LabelNode();
            LabelNode next = new LabelNode();
            InsnList code = exit.apply(lines.get(i));
            AbstractInsnNode first = code.getFirst();
            AbstractInsnNode last = code.getLast();
            method.instructions.insertBefore(end, until);
            method.instructions.insertBefore(end, code);
            method.instructions.insert(end, next);
            Ranges.exclude(method, first, last, block -> true);
            addUnlessEmpty(blocks, from, until, handlerStart);
            from = next;
        }
        addUnlessEmpty(blocks, from, handlerStart, handlerStart);
        method.instructions.add(handlerStart);
        if (blocks.isEmpty()) {
            method.instructions.remove(handlerStart);
            return;
        }
        addFrame(method.instructions);
        method.instructions.add(handler.get());
        // After the method's own: what they catch never gets here.
        method.tryCatchBlocks.addAll(blocks);
    }

    /**
     * Code that takes what a handler was entered with to {@code dispatch} and returns, with {@code exit} on both ways
     * out: {@code try { dispatch(thrown); } finally { exit(); } return;}.
     */
    InsnList dispatch(InsnList dispatch, Supplier<InsnList> exit) {
        LabelNode start = new LabelNode();
        LabelNode end = new LabelNode();
        LabelNode threw = new LabelNode();
        InsnList list = new InsnList();
        list.add(start);
        list.add(dispatch);
        list.add(end);
        list.add(exit.get());
        list.add(new InsnNode(Opcodes.RETURN));
        list.add(threw);
        addFrame(list);
        list.add(rethrow(exit.get()));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, threw, null));
        return list;
    }

    /** The frame at the start of a handler. */
    private void addFrame(InsnList list) {
        if (frames) {
            list.add(new FrameNode(Opcodes.F_FULL, locals.length, locals, 1, new Object[] {"java/lang/Throwable"}));
        }
    }

    /** Code that throws again what a handler was entered with, after {@code before}. */
    static InsnList rethrow(InsnList before) {
        before.add(new InsnNode(Opcodes.ATHROW));
        return before;
    }

    private void addUnlessEmpty(List<TryCatchBlockNode> blocks, LabelNode from, LabelNode until, LabelNode handler) {
        // The handler is not in the method yet when the last range is asked about, so an open end is the method's end.
        if (Ranges.holdsCode(from, until)) {
            blocks.add(new TryCatchBlockNode(from, until, handler, null));
        }
    }
}
