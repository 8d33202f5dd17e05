package org.threadgrader.weave;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.threadgrader.probe.HookIndex;

/**
 * Gives a class its initialiser a second time, as a method that the probe can call: a later run then finds the class as new
 * without its being loaded, linked and compiled again. What the initialiser sets must not be final for that, as only the first
 * call comes from the JVM, which tells the probe that it came to its end. A piece of {@link ClassWeaving}.
 */
final class InitialiserAgain extends ClassVisitor {
    private static final String INITIALISER = "<clinit>";
    private static final int CONSTANT = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    private static final int AGAIN = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

    private final String owner;
    private final Hook initialised;

    /**
     * @param owner the class's internal name
     * @param initialised what is told of the end
     * @param next where the class goes
     */
    InitialiserAgain(String owner, Hook initialised, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.owner = owner;
        this.initialised = initialised;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        boolean setByInitialiser = (access & CONSTANT) == CONSTANT && value == null;
        int open = setByInitialiser ? access & ~Opcodes.ACC_FINAL : access;
        return super.visitField(open, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (!name.equals(INITIALISER)) {
            return super.visitMethod(access, name, descriptor, signature, exceptions);
        }
        return new MethodNode(Opcodes.ASM9, access, name, descriptor, signature, exceptions) {
            @Override
            public void visitEnd() {
                twice(this);
            }
        };
    }

    private void twice(MethodNode initialiser) {
        MethodNode again = new MethodNode(AGAIN, HookIndex.INITIALISER, initialiser.desc, null, null);
        initialiser.accept(again);
        for (AbstractInsnNode instruction : initialiser.instructions.toArray()) {
            if (instruction.getOpcode() == Opcodes.RETURN) {
                initialiser.instructions.insertBefore(
                        instruction, Code.list(new LdcInsnNode(Type.getObjectType(owner)), initialised.call()));
            }
        }
        initialiser.maxStack = Math.max(1, initialiser.maxStack);
        // the longer one first: a method that has no room is known by its own name
        initialiser.accept(cv);
        again.accept(cv);
    }
}
