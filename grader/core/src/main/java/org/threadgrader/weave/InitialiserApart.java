package org.threadgrader.weave;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.probe.HookIndex;

/**
 * Puts the initialiser of a class that a program can begin with into a method of its own, so that the probe can call it
 * once more: the next run then finds the class as new without its being loaded, linked and compiled again. What the
 * initialiser sets must not be final for that, as only the first call would come from the JVM. A piece of {@link
 * ClassWeaving}.
 */
final class InitialiserApart extends ClassVisitor {
    private static final String INITIALISER = "<clinit>";
    private static final String NO_ARGUMENTS = "()V";
    private static final int CONSTANT = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;

    private final String owner;

    /**
     * @param owner the class's internal name
     * @param next where the class goes
     */
    InitialiserApart(String owner, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.owner = owner;
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
        MethodVisitor caller = super.visitMethod(Opcodes.ACC_STATIC, INITIALISER, NO_ARGUMENTS, null, null);
        caller.visitCode();
        caller.visitMethodInsn(Opcodes.INVOKESTATIC, owner, HookIndex.INITIALISER, NO_ARGUMENTS, false);
        caller.visitInsn(Opcodes.RETURN);
        caller.visitMaxs(0, 0);
        caller.visitEnd();
        int apart = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        return super.visitMethod(apart, HookIndex.INITIALISER, NO_ARGUMENTS, signature, exceptions);
    }
}
