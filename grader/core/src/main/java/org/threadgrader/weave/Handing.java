package org.threadgrader.weave;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A call that hands a stream to a method of the JDK's, which writes to it or reads from it under its lock: which calls do, and
 * how the stream is reported. It matters where it may reach a stream of the program's, or memory that threads share. A piece of
 * {@link MethodWeaving}.
 */
record Handing(MethodInsnNode call, int freeLocal) {
    private static final Set<String> STREAMS = Set.of(
            "Ljava/io/PrintStream;",
            "Ljava/io/PrintWriter;",
            "Ljava/io/OutputStream;",
            "Ljava/io/Writer;",
            "Ljava/io/InputStream;",
            "Ljava/io/Reader;");

    /**
     * Whether a method, which is not the program's, is one.
     *
     * @param ownStreams whether the standard streams may be the program's own
     */
    static boolean isDoneBy(MethodInsnNode call, boolean ownStreams) {
        boolean uses = !call.name.equals("<init>") && !call.owner.equals("java/lang/System");
        return uses
                && (ownStreams && printsToErr(call)
                        || Arrays.stream(Type.getArgumentTypes(call.desc)).anyMatch(Handing::isStream));
    }

    private static boolean printsToErr(MethodInsnNode call) {
        return call.name.equals("printStackTrace") && call.desc.equals("()V");
    }

    private static boolean isStream(Type type) {
        return STREAMS.contains(type.getDescriptor());
    }

    /** Reports the streams before the call; answers how many local variables that takes. */
    int weave(InsnList instructions, Supplier<AbstractInsnNode> site, Hook handed) {
        if (printsToErr(call)) {
            instructions.insertBefore(call, Code.list(new InsnNode(Opcodes.ACONST_NULL), site.get(), handed.call()));
            return 0;
        }
        Type[] types = Type.getArgumentTypes(call.desc);
        instructions.insertBefore(call, Code.store(types, freeLocal));
        int slot = freeLocal;
        for (Type type : types) {
            if (isStream(type)) {
                instructions.insertBefore(call, Code.load(new Type[] {type}, slot));
                instructions.insertBefore(call, Code.list(site.get(), handed.call()));
            }
            slot += type.getSize();
        }
        instructions.insertBefore(call, Code.load(types, freeLocal));
        return Code.slots(types);
    }
}
