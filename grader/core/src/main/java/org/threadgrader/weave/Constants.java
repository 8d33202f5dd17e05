package org.threadgrader.weave;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * What a variable is set to where nothing is computed, if it is the same each time: a constant, a final field, or a new object, which
 * is as good as another one of its sort as long as nobody has used it. Texts, empty where it may be another one. A piece of
 * {@link Updates}.
 *
 * @param accessors know which fields are final
 */
record Constants(Values values, Accessors accessors) {
    /** What the text of such a function begins with. */
    static final String TO = "to ";

    /** The function that sets another value each time. */
    static final String TO_SOMETHING = TO + "something";

    /** Of a volatile field or an atomic object. */
    String of(SourceValue written) {
        boolean isNull = Accessors.source(written.insns, values)
                .filter(source -> source.getOpcode() == Opcodes.ACONST_NULL)
                .isPresent();
        return isNull ? TO + "null" : of(written, field -> field.getOpcode() == Opcodes.GETSTATIC, Set.of());
    }

    /**
     * Of a variable of another sort, where a final field of the object whose variable it is counts as well, and what is made of the key
     * alone; null is set under locks wherever things change hands.
     */
    String of(SourceValue written, AbstractInsnNode write, VariableAccess access) {
        Set<AbstractInsnNode> key =
                access.key() == VariableAccess.NONE ? Set.of() : values.sources(write, access.key());
        return of(
                written,
                field -> field.getOpcode() == Opcodes.GETSTATIC
                        || access.instance() != VariableAccess.NONE
                                && new SameValues(values)
                                        .areSame(values.sources(field, 0), values.sources(write, access.instance())),
                key);
    }

    private String of(SourceValue written, Predicate<FieldInsnNode> isOfAll, Set<AbstractInsnNode> key) {
        if (areSeveral(written)) {
            return written.insns.stream()
                    .map(source -> one(source, isOfAll).orElseThrow())
                    .sorted()
                    .collect(Collectors.joining(" or ", TO, ""));
        }
        return Accessors.source(written.insns, values)
                .flatMap(source -> source.getOpcode() == Opcodes.NEW
                        ? Optional.of(fresh((TypeInsnNode) source, isOfAll, key))
                        : one(source, isOfAll).map(constant -> TO + constant))
                .orElse("");
    }

    /** A new object, which is the same as another one if what goes into it is. */
    private String fresh(TypeInsnNode made, Predicate<FieldInsnNode> isOfAll, Set<AbstractInsnNode> key) {
        boolean isSame = values.users(made).stream()
                .filter(user -> user instanceof MethodInsnNode call && call.name.equals("<init>"))
                .flatMap(call -> values.of(call).stream().skip(1))
                .allMatch(argument -> new SameValues(values).areSame(argument.insns, key)
                        || argument.insns.size() == 1
                                && one(argument.insns.iterator().next(), isOfAll)
                                        .isPresent());
        return isSame ? TO + "new " + made.desc : TO_SOMETHING;
    }

    private Optional<String> one(AbstractInsnNode source, Predicate<FieldInsnNode> isOfAll) {
        return source instanceof FieldInsnNode field && accessors.isFinal(field) && isOfAll.test(field)
                ? Optional.of(Updates.variable(field))
                : Operations.constant(source);
    }

    /** Whether a value is one of several constants that are the same for all threads, by the way that leads there. */
    boolean areSeveral(SourceValue written) {
        return written.insns.size() > 1
                && written.insns.stream()
                        .allMatch(source -> one(source, field -> field.getOpcode() == Opcodes.GETSTATIC)
                                .isPresent());
    }
}
