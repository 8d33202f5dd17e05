package org.threadgrader.weave;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * VarHandles and field updaters, which reach a field by its name: the probe is told the number of each field that may be
 * meant, and which handle was made for which name. A piece of {@link MethodWeaving}.
 */
final class FieldHandles {
    /** Fields that are told of where the name is known only to the program: as many as no method grows too large by. */
    private static final int MOST = 500;

    private final ClassWeaving home;

    FieldHandles(ClassWeaving home) {
        this.home = home;
    }

    static boolean makes(String owner, String method) {
        return method.equals("newUpdater") && owner.startsWith("java/util/concurrent/atomic/")
                || owner.equals("java/lang/invoke/MethodHandles$Lookup")
                        && (method.equals("findVarHandle") || method.equals("findStaticVarHandle"));
    }

    /** What comes before the call, with its arguments on the stack: the numbers of the fields with the name it is given. */
    InsnList numbers(MethodInsnNode call) {
        InsnList numbers = new InsnList();
        for (FieldSite field : name(call).map(home::fieldsNamed).orElseGet(this::anyVolatile)) {
            numbers.add(Code.list(
                    new LdcInsnNode(field.owner() + "." + field.name()),
                    Code.push(home.number(field)),
                    home.probe().accessField().call()));
        }
        return numbers;
    }

    /** What comes after it, with what it made on the stack and its arguments in local variables from there on. */
    InsnList made(MethodInsnNode call, int firstLocal) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        InsnList made = new InsnList();
        made.add(new InsnNode(Opcodes.DUP));
        made.add(Code.load(new Type[] {arguments[0]}, firstLocal));
        int slot = firstLocal;
        for (Type argument : arguments) {
            if (argument.getDescriptor().equals("Ljava/lang/String;")) {
                made.add(Code.load(new Type[] {argument}, slot));
            }
            slot += argument.getSize();
        }
        made.add(home.probe().accessMade().call());
        return made;
    }

    /** A name that came from elsewhere may be any; what only handles go to is ordered by the handle itself. */
    private List<FieldSite> anyVolatile() {
        return home.volatileFields().stream().limit(MOST).toList();
    }

    /** The name the call is given, where a constant is pushed for it: the last argument, or the one before the type. */
    private static Optional<String> name(MethodInsnNode call) {
        AbstractInsnNode last = before(call);
        AbstractInsnNode pushed = call.name.equals("newUpdater") || last == null ? last : before(last);
        return pushed instanceof LdcInsnNode constant && constant.cst instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    private static @Nullable AbstractInsnNode before(AbstractInsnNode node) {
        AbstractInsnNode before = node.getPrevious();
        while (before != null && !Code.isReal(before)) {
            before = before.getPrevious();
        }
        return before;
    }
}
