package org.threadgrader.check;

import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * Whether the answer of a wait with a limit is used: join gives none, and of await, awaitTermination and the like it may
 * be dropped. The class file tells, whatever the source looks like.
 */
final class Unchecked {

    private Unchecked() {}

    static boolean isDropped(Timeline timeline, Event wait) {
        Optional<Site> site = timeline.site(wait);
        Optional<byte[]> bytes = site.map(known -> timeline.woven().classes().get(known.className()));
        if (bytes.isEmpty()) {
            return true;
        }
        Answers answers = new Answers(
                wait.text().substring(wait.text().lastIndexOf('.') + 1),
                site.get().line());
        new ClassReader(bytes.get()).accept(answers, ClassReader.SKIP_FRAMES);
        return !answers.used;
    }

    /** Looks at what follows each call of that name in that line. */
    private static final class Answers extends ClassVisitor {
        private final String method;
        private final int line;
        private boolean used;

        Answers(String method, int line) {
            super(Opcodes.ASM9);
            this.method = method;
            this.line = line;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                private int at;
                private boolean answered;

                @Override
                public void visitLineNumber(int number, Label start) {
                    at = number;
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    next();
                    answered = at == line && called.equals(method) && !type.endsWith(")V");
                }

                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.POP) {
                        answered = false;
                    }
                    next();
                }

                @Override
                public void visitJumpInsn(int opcode, Label label) {
                    next();
                }

                @Override
                public void visitVarInsn(int opcode, int variable) {
                    next();
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String fieldType) {
                    next();
                }

                @Override
                public void visitIntInsn(int opcode, int operand) {
                    next();
                }

                @Override
                public void visitLdcInsn(Object value) {
                    next();
                }

                private void next() {
                    used |= answered;
                    answered = false;
                }
            };
        }
    }
}
