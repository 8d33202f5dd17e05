package org.threadgrader.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.threadgrader.intake.ClassFiles;

/** Programs that were compiled elsewhere, by whatever made their class files. */
final class CompiledProgramTest {
    @Test
    void aClassThatIsAboveItselfHasNoMain() {
        ClassFiles files = new ClassFiles(List.of(below("One", "Other"), below("Other", "One")));

        assertThat(CompiledProgram.admit(files, "One"))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.reason().in(Locale.ENGLISH)).contains("One"));
    }

    private static ClassFiles.ClassFile below(String name, String above) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, name, null, above, null);
        writer.visitEnd();
        return new ClassFiles.ClassFile(name + ".class", writer.toByteArray());
    }
}
