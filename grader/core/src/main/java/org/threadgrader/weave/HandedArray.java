package org.threadgrader.weave;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * A call that hands an array to a method of the JDK's, which reads its elements or fills it, where no instruction of the program's
 * tells: which calls do, and how that is reported. Those of Arrays, Collections and String are {@link Sweep}'s. A piece of {@link
 * MethodWeaving}.
 *
 * @param owner the JDK's class nearest to the one that the call names, by its internal name
 */
record HandedArray(MethodInsnNode call, String owner, int freeLocal) {
    private static final Map<String, Set<String>> READING = Map.ofEntries(
            Map.entry("java/lang/String", Set.of("format", "formatted", "join")),
            Map.entry("java/lang/StringBuilder", Set.of("insert")),
            Map.entry("java/lang/StringBuffer", Set.of("insert")),
            Map.entry("java/math/BigInteger", Set.of("<init>")),
            Map.entry("java/text/MessageFormat", Set.of("format")),
            Map.entry("java/util/Base64$Encoder", Set.of("encode", "encodeToString")),
            Map.entry("java/util/Base64$Decoder", Set.of("decode")),
            Map.entry("java/util/BitSet", Set.of("valueOf")),
            Map.entry("java/util/HexFormat", Set.of("formatHex")),
            Map.entry("java/util/List", Set.of("of")),
            Map.entry("java/util/Set", Set.of("of")),
            Map.entry("java/util/Objects", Set.of("hash")),
            Map.entry("java/util/UUID", Set.of("nameUUIDFromBytes")),
            Map.entry("java/util/zip/CRC32", Set.of("update")),
            Map.entry("java/util/zip/Adler32", Set.of("update")),
            Map.entry("java/util/zip/Checksum", Set.of("update")),
            Map.entry("java/security/MessageDigest", Set.of("update", "digest")));

    /** Of streams and readers, buffers, texts, and generators of random numbers. */
    private static final Set<String> FILLING =
            Set.of("read", "readNBytes", "readFully", "nextBytes", "getChars", "getBytes", "get", "digest");

    /** Whose range ends before the second number instead of being so long. */
    private static final Set<String> FROM_AND_TO = Set.of("formatHex");

    /** Whether it reads an array that was not made for this call alone, as a compiler makes one for a variable number of arguments. */
    boolean reads() {
        boolean digests = call.name.equals("digest") && hasRange();
        return READING.getOrDefault(call.owner, Set.of()).contains(call.name)
                && array() >= 0
                && !digests
                && !isMadeForCall();
    }

    /** Whether it fills one. */
    boolean fills() {
        boolean may = owner.startsWith("java/io/")
                || owner.startsWith("java/nio/")
                || owner.startsWith("java/util/")
                || owner.startsWith("java/security/")
                || owner.startsWith("java/lang/String");
        return may
                && call.getOpcode() != Opcodes.INVOKESTATIC
                && FILLING.contains(call.name)
                && (!call.name.equals("digest") || hasRange())
                && array() >= 0
                && types()[array()].getElementType().getSort() != Type.OBJECT;
    }

    /** The parameter of a method that is called where one fills an array: what the program's own does with it, it reports; -1: none. */
    static int handedOn(MethodNode method) {
        Type[] types = Type.getArgumentTypes(method.desc);
        int slot = 1;
        for (Type type : types) {
            boolean fillable =
                    type.getSort() == Type.ARRAY && type.getElementType().getSort() != Type.OBJECT;
            if (fillable && (method.access & Opcodes.ACC_STATIC) == 0 && FILLING.contains(method.name)) {
                return slot;
            }
            slot += type.getSize();
        }
        return -1;
    }

    private boolean isMadeForCall() {
        AbstractInsnNode before = call.getPrevious();
        while (before != null && !Code.isReal(before)) {
            before = before.getPrevious();
        }
        return before != null && (before.getOpcode() == Opcodes.AASTORE || before.getOpcode() == Opcodes.ANEWARRAY);
    }

    private Type[] types() {
        return Type.getArgumentTypes(call.desc);
    }

    /** The place of the array among the arguments; -1: there is none. */
    private int array() {
        Type[] types = types();
        for (int i = 0; i < types.length; i++) {
            if (types[i].getSort() == Type.ARRAY) {
                return i;
            }
        }
        return -1;
    }

    private int slot(int argument) {
        return freeLocal + Code.slots(Arrays.copyOf(types(), argument));
    }

    /** Whether two numbers follow the array, its range. */
    private boolean hasRange() {
        Type[] types = types();
        int array = array();
        return types.length > array + 2
                && types[array + 1].equals(Type.INT_TYPE)
                && types[array + 2].equals(Type.INT_TYPE);
    }

    /** Reports before the call what it reads; answers how many local variables that takes. */
    int weaveRead(InsnList instructions, Supplier<AbstractInsnNode> site, Hook sweep) {
        int array = slot(array());
        InsnList before = Code.store(types(), freeLocal);
        before.add(new VarInsnNode(Opcodes.ALOAD, array));
        if (!hasRange()) {
            before.add(Code.list(Code.push(0), Code.push(Integer.MAX_VALUE)));
        } else if (FROM_AND_TO.contains(call.name)) {
            before.add(Code.list(new VarInsnNode(Opcodes.ILOAD, array + 1), new VarInsnNode(Opcodes.ILOAD, array + 2)));
        } else {
            before.add(Code.list(
                    new VarInsnNode(Opcodes.ILOAD, array + 1),
                    new VarInsnNode(Opcodes.ILOAD, array + 1),
                    new VarInsnNode(Opcodes.ILOAD, array + 2),
                    new InsnNode(Opcodes.IADD)));
        }
        before.add(Code.list(Code.push(false), site.get(), sweep.call()));
        before.add(Code.load(types(), freeLocal));
        instructions.insertBefore(call, before);
        return Code.slots(types());
    }

    /** Reports behind the call what it has put into the array; answers how many local variables that takes. */
    int weaveFilled(InsnList instructions, Supplier<AbstractInsnNode> site, Hook filling, Hook filled) {
        int array = slot(array());
        InsnList before = Code.store(types(), freeLocal);
        before.add(Code.list(new VarInsnNode(Opcodes.ALOAD, array), filling.call()));
        before.add(Code.load(types(), freeLocal));
        instructions.insertBefore(call, before);
        InsnList behind = new InsnList();
        boolean copies = types().length == 4 && array() == 2;
        if (Type.getReturnType(call.desc).equals(Type.INT_TYPE)) {
            behind.add(new InsnNode(Opcodes.DUP));
        } else if (copies) {
            // from where to where in the text, and where to begin in the array
            behind.add(Code.list(
                    new VarInsnNode(Opcodes.ILOAD, freeLocal + 1),
                    new VarInsnNode(Opcodes.ILOAD, freeLocal),
                    new InsnNode(Opcodes.ISUB)));
        } else if (hasRange()) {
            behind.add(new VarInsnNode(Opcodes.ILOAD, array + 2));
        } else {
            behind.add(Code.push(Integer.MAX_VALUE));
        }
        behind.add(new VarInsnNode(Opcodes.ALOAD, array));
        behind.add(copies || hasRange() ? new VarInsnNode(Opcodes.ILOAD, array + 1) : Code.push(0));
        behind.add(Code.list(site.get(), filled.call()));
        instructions.insert(call, behind);
        return Code.slots(types());
    }
}
