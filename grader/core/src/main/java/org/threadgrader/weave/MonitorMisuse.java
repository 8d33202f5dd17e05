package org.threadgrader.weave;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Which exceptions a program's catch blocks catch knowing that an IllegalMonitorStateException may be among them: that itself,
 * and, in a program that asks somewhere whether it is one, whatever may be or hold one. A piece of {@link WholeProgram}.
 */
final class MonitorMisuse {
    private static final String EXCEPTION = Type.getInternalName(IllegalMonitorStateException.class);

    private static final String NAME = IllegalMonitorStateException.class.getSimpleName();

    private static final Set<Object> NAMES = Set.of(NAME, IllegalMonitorStateException.class.getName());

    private static final Set<String> WIDER = Set.of(
            "java/lang/RuntimeException",
            "java/lang/Exception",
            "java/lang/Throwable",
            "java/util/concurrent/ExecutionException",
            "java/util/concurrent/CompletionException");

    private final boolean asked;

    private MonitorMisuse(boolean asked) {
        this.asked = asked;
    }

    static MonitorMisuse in(Collection<ClassNode> nodes) {
        return new MonitorMisuse(
                nodes.stream().flatMap(node -> node.methods.stream()).anyMatch(MonitorMisuse::asks));
    }

    private static boolean asks(MethodNode method) {
        boolean catches =
                method.tryCatchBlocks.stream().anyMatch(block -> block.type != null && WIDER.contains(block.type));
        return Stream.of(method.instructions.toArray()).anyMatch(node -> asks(node, catches));
    }

    /**
     * By instanceof or a cast, by its class, or by the class's name.
     *
     * @param catches whether the method catches what it may be, and so may tell it as expected
     */
    private static boolean asks(AbstractInsnNode node, boolean catches) {
        if (node instanceof TypeInsnNode type) {
            return type.getOpcode() != Opcodes.NEW && EXCEPTION.equals(type.desc);
        }
        if (node instanceof InvokeDynamicInsnNode choice) {
            // a switch over types names them there alone, and a text put together of others what is between them
            return Stream.of(choice.bsmArgs).anyMatch(constant -> isException(constant, catches));
        }
        return node instanceof LdcInsnNode constant && isException(constant.cst, catches);
    }

    private static boolean isException(Object constant, boolean catches) {
        if (constant instanceof Type type) {
            return type.getSort() == Type.OBJECT && EXCEPTION.equals(type.getInternalName());
        }
        return NAMES.contains(constant) || catches && constant instanceof String text && text.contains(NAME);
    }

    /** Whether the program asks somewhere. */
    boolean isAskedFor() {
        return asked;
    }

    /** Whether a catch block for this type expects one. */
    boolean isExpectedAs(String type) {
        return EXCEPTION.equals(type) || asked && WIDER.contains(type);
    }
}
