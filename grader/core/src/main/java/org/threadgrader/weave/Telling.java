package org.threadgrader.weave;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A call that takes objects of any class and asks them for words or compares them inside the JDK, where no instruction of the
 * program's tells that a collection among them is read: which calls do, and how the objects are reported. A piece of {@link
 * MethodWeaving}.
 *
 * @param arguments the descriptor of the call
 */
record Telling(AbstractInsnNode call, String arguments, int freeLocal) {
    private static final Set<String> PRINTING = Set.of("print", "println", "printf", "format", "append");
    private static final Set<String> BUILDING = Set.of("<init>", "append", "insert");

    /** A call through an interface that does not name these methods goes by Object's name, too. */
    private static final Set<String> ASKING = Set.of("toString", "hashCode", "equals");

    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java/lang/Object", ASKING),
            Map.entry(
                    "java/lang/String",
                    Set.of("valueOf", "format", "formatted", "join", "contains", "contentEquals", "replace")),
            Map.entry("java/util/regex/Pattern", Set.of("matcher", "matches", "split")),
            Map.entry("java/lang/StringBuilder", BUILDING),
            Map.entry("java/lang/StringBuffer", BUILDING),
            Map.entry("java/lang/CharSequence", Set.of("compare")),
            Map.entry("java/lang/Integer", Set.of("parseInt", "parseUnsignedInt")),
            Map.entry("java/lang/Long", Set.of("parseLong", "parseUnsignedLong")),
            Map.entry("java/util/StringJoiner", Set.of("<init>", "add")),
            Map.entry("java/util/Objects", Set.of("toString", "hash", "hashCode", "equals")),
            Map.entry("java/util/List", Set.of("copyOf")),
            Map.entry("java/util/EnumSet", Set.of("copyOf")),
            Map.entry("java/util/Arrays", Set.of("toString", "deepToString", "hashCode", "deepHashCode")),
            Map.entry("java/text/MessageFormat", Set.of("format")),
            Map.entry("java/io/PrintStream", PRINTING),
            Map.entry("java/io/PrintWriter", PRINTING));

    private static final Set<String> NEVER_COLLECTIONS = Set.of(
            "Ljava/lang/String;",
            "Ljava/lang/Integer;",
            "Ljava/lang/Long;",
            "Ljava/lang/Boolean;",
            "Ljava/lang/Character;",
            "Ljava/lang/Double;",
            "Ljava/util/Locale;");

    /** Whether a method of the JDK's does so. */
    static boolean isDoneBy(String owner, String name) {
        boolean appends =
                name.equals("append") && (owner.startsWith("java/io/") || owner.equals("java/lang/Appendable"));
        return appends || METHODS.getOrDefault(owner, Set.of()).contains(name);
    }

    /** Whether it is the concatenation of strings, as compilers from Java 9 on write it. */
    static boolean concatenates(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory");
    }

    /** Whether it asks the components of a record for words, for hashes or whether they are equal, of which some may be collections. */
    static boolean describesRecord(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
                && Stream.of(dynamic.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(getter -> Type.getType(((Handle) getter).getDesc()))
                        .anyMatch(Telling::mayBeCollection);
    }

    /** Whether it goes through a collection by its iterator instead of asking it for words. */
    boolean walks() {
        return call instanceof MethodInsnNode method
                && (method.name.equals("join") || method.owner.equals("java/util/EnumSet"));
    }

    /** Whether it asks for hashes, which not all objects make of what they hold. */
    boolean hashes() {
        String name = call instanceof MethodInsnNode method ? method.name : ((InvokeDynamicInsnNode) call).name;
        return name.equals("hash") || name.equals("hashCode");
    }

    /** Whether it may be given several collections: others may have their turn while the next one is reported. */
    boolean isOfSeveral() {
        Type[] types = Type.getArgumentTypes(arguments);
        return Stream.of(types).filter(this::mayBeOne).count() > 1
                || Stream.of(types).anyMatch(Telling::areSeveral);
    }

    /** Whether it compares two objects, of which the one may not look at the other. */
    boolean compares() {
        String name = call instanceof MethodInsnNode method ? method.name : ((InvokeDynamicInsnNode) call).name;
        return name.equals("equals");
    }

    /** Reports what it reads before the call, by what it does with it; answers how many local variables that takes. */
    int weave(InsnList instructions, Supplier<AbstractInsnNode> site, Probe probe) {
        if (compares()) {
            return weaveComparison(instructions, site, probe.objectsCompared());
        }
        Hook others = hashes() ? probe.hashed() : probe.told();
        return weave(instructions, site, probe.single(), walks() ? probe.walked() : others);
    }

    /** Reports the two objects of a comparison before the call; answers how many local variables that takes. */
    int weaveComparison(InsnList instructions, Supplier<AbstractInsnNode> site, Hook compared) {
        Type[] types = Type.getArgumentTypes(arguments);
        InsnList before = Code.store(types, freeLocal);
        if (types.length == 1) {
            before.add(new InsnNode(Opcodes.DUP));
        }
        before.add(Code.load(types, freeLocal));
        before.add(Code.list(site.get(), compared.call()));
        before.add(Code.load(types, freeLocal));
        instructions.insertBefore(call, before);
        return Code.slots(types);
    }

    /** Reports the objects before the call; answers how many local variables that takes. */
    int weave(InsnList instructions, Supplier<AbstractInsnNode> site, Hook single, Hook told) {
        Type[] types = Type.getArgumentTypes(arguments);
        boolean asks = call instanceof MethodInsnNode method
                && method.getOpcode() != Opcodes.INVOKESTATIC
                && ASKING.contains(method.name);
        if (!asks && !anyMayBeOne(types)) {
            return 0;
        }
        InsnList before = Code.store(types, freeLocal);
        if (asks) {
            before.add(Code.list(new InsnNode(Opcodes.DUP), single.call(), site.get(), told.call()));
        }
        int slot = freeLocal;
        for (Type type : types) {
            if (mayBeOne(type)) {
                before.add(Code.load(new Type[] {type}, slot));
                if (type.getSort() == Type.OBJECT) {
                    before.add(single.call());
                }
                before.add(Code.list(site.get(), told.call()));
            }
            slot += type.getSize();
        }
        before.add(Code.load(types, freeLocal));
        instructions.insertBefore(call, before);
        return Code.slots(types);
    }

    private boolean anyMayBeOne(Type[] types) {
        for (Type type : types) {
            if (mayBeOne(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeOne(Type type) {
        boolean text = type.getDescriptor().equals("[C") && arguments.equals("([C)" + Type.getReturnType(arguments));
        return areSeveral(type) || text || mayBeCollection(type);
    }

    static boolean areSeveral(Type type) {
        return type.getDescriptor().equals("[Ljava/lang/Object;")
                || type.getDescriptor().equals("[Ljava/lang/CharSequence;");
    }

    static boolean mayBeCollection(Type type) {
        return type.getSort() == Type.OBJECT && !NEVER_COLLECTIONS.contains(type.getDescriptor());
    }
}
