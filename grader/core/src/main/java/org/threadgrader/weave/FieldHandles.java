package org.threadgrader.weave;

import java.util.Optional;
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
        lastName(call).ifPresent(name -> {
            for (FieldSite field : home.fieldsNamed(name)) {
                numbers.add(Code.list(
                        new LdcInsnNode(field.owner() + "." + field.name()),
                        Code.push(home.number(field)),
                        home.probe().accessField().call()));
            }
        });
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

    /** The last text constant before the call, which is its argument in all programs but odd ones. */
    private static Optional<String> lastName(AbstractInsnNode call) {
        for (AbstractInsnNode node = call; node != null; node = node.getPrevious()) {
            if (node instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
