package org.threadgrader.weave;

import java.util.List;
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

    /** What the text of a function begins with that sets one of two constants, by what was read. */
    static final String EITHER = "either ";

    /** What the text of a function begins with that sets something which may take the place of another one of the same function. */
    static final String TO_A_VALUE = TO + "a value ";

    /** What the text of a function begins with that changes what is there in one step, after it was asked for: the call follows. */
    static final String IN_ONE_STEP = TO + "what it is then by ";

    /** Longer ways to a value are nobody's by hand. */
    private static final int MOST_STEPS = 20;

    /** The function that sets another value each time. */
    static final String TO_SOMETHING = TO + "something";

    /**
     * Of a volatile field or an atomic object.
     *
     * @param chosen whether the variable itself decides which of several it is
     */
    String of(SourceValue written, boolean chosen) {
        boolean isNull = Accessors.source(written.insns, values)
                .filter(source -> source.getOpcode() == Opcodes.ACONST_NULL)
                .isPresent();
        return isNull
                ? TO + Condition.NULL
                : of(written, chosen, field -> field.getOpcode() == Opcodes.GETSTATIC, Set.of());
    }

    /**
     * Of a variable of another sort, where a final field of the object whose variable it is counts as well, and what is made of the key
     * alone; null is set under locks wherever things change hands.
     */
    String of(SourceValue written, boolean chosen, AbstractInsnNode write, VariableAccess access) {
        Set<AbstractInsnNode> key =
                access.key() == VariableAccess.NONE ? Set.of() : values.sources(write, access.key());
        return of(
                written,
                chosen,
                field -> field.getOpcode() == Opcodes.GETSTATIC
                        || access.instance() != VariableAccess.NONE
                                && new SameValues(values)
                                        .areSame(values.sources(field, 0), values.sources(write, access.instance())),
                key);
    }

    private String of(
            SourceValue written, boolean chosen, Predicate<FieldInsnNode> isOfAll, Set<AbstractInsnNode> key) {
        if (areSeveral(written)) {
            if (!chosen && !key.isEmpty()) {
                // which of them it is, the key may say
                return "";
            }
            return written.insns.stream()
                    .map(source -> one(source, isOfAll).orElseThrow())
                    .sorted()
                    .collect(Collectors.joining(" or ", chosen ? EITHER : TO, ""));
        }
        return Accessors.source(written.insns, values)
                .flatMap(source -> source.getOpcode() == Opcodes.NEW
                        ? Optional.of(fresh((TypeInsnNode) source, isOfAll, key))
                        : one(source, isOfAll).map(constant -> TO + constant))
                .orElse("");
    }

    /** A new object, which is the same as another one if what goes into it is. */
    private String fresh(TypeInsnNode made, Predicate<FieldInsnNode> isOfAll, Set<AbstractInsnNode> key) {
        List<Optional<String>> named = values.arguments(made).stream()
                .map(argument -> computed(argument, isOfAll, key, MOST_STEPS))
                .toList();
        if (!named.stream().allMatch(Optional::isPresent)) {
            return TO_SOMETHING;
        }
        String name = made.desc + named.stream().flatMap(Optional::stream).collect(Collectors.joining(",", "(", ")"));
        return (accessors.isValue(made.desc) ? TO_A_VALUE : TO + "new ") + name;
    }

    /** Whether it is the key, boxed or not. */
    private boolean isKey(SourceValue value, Set<AbstractInsnNode> key) {
        Optional<AbstractInsnNode> made = Accessors.source(value.insns, values);
        Optional<AbstractInsnNode> ofKey = Accessors.source(key, values);
        return made.isPresent()
                && ofKey.isPresent()
                && new SameValues(values).areSame(Set.of(made.get()), Set.of(ofKey.get()));
    }

    /** What a value is computed from, if that is nothing but constants and the key. */
    private Optional<String> computed(
            SourceValue value, Predicate<FieldInsnNode> isOfAll, Set<AbstractInsnNode> key, int steps) {
        if (isKey(value, key)) {
            return Optional.of("key");
        }
        if (value.insns.size() != 1 || steps == 0) {
            return Optional.empty();
        }
        AbstractInsnNode source = value.insns.iterator().next();
        boolean computes = Operations.computes(source)
                || Operations.reduces(source)
                || Operations.isSameValue(source)
                || source instanceof MethodInsnNode call && ValueClasses.isPure(call);
        if (!computes) {
            return one(source, isOfAll);
        }
        StringBuilder text = new StringBuilder(Operations.name(source));
        for (SourceValue operand : values.of(source)) {
            Optional<String> of = computed(operand, isOfAll, key, steps - 1);
            if (of.isEmpty()) {
                return of;
            }
            text.append(' ').append(of.get());
        }
        return Optional.of(text.toString());
    }

    boolean isFinal(FieldInsnNode field) {
        return accessors.isFinal(field);
    }

    /** What a constant or a final static field is called; empty where it is another value. */
    Optional<String> name(AbstractInsnNode source) {
        return one(source, field -> field.getOpcode() == Opcodes.GETSTATIC);
    }

    private Optional<String> one(AbstractInsnNode source, Predicate<FieldInsnNode> isOfAll) {
        return source instanceof FieldInsnNode field && accessors.isFinal(field) && isOfAll.test(field)
                ? Optional.of(Updates.variable(field))
                : Operations.constant(source);
    }

    /** Whether a value is one of several constants that are the same for all threads, by the way that leads there. */
    boolean areSeveral(SourceValue written) {
        return written.insns.size() > 1
                && written.insns.stream().allMatch(source -> name(source).isPresent());
    }
}
