package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Words for the few shapes of bytecode that weaving inserts; used by {@link MethodWeaving} and its kin. */
final class Code {

    private Code() {}

    static AbstractInsnNode push(int value) {
        if (value >= -1 && value <= 5) {
            return new InsnNode(Opcodes.ICONST_0 + value);
        }
        if (value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE) {
            return new IntInsnNode(Opcodes.BIPUSH, value);
        }
        if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            return new IntInsnNode(Opcodes.SIPUSH, value);
        }
        return new LdcInsnNode(value);
    }

    static AbstractInsnNode push(boolean value) {
        return new InsnNode(value ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
    }

    static AbstractInsnNode loadThis() {
        return new VarInsnNode(Opcodes.ALOAD, 0);
    }

    static InsnList list(AbstractInsnNode... instructions) {
        InsnList list = new InsnList();
        for (AbstractInsnNode instruction : instructions) {
            list.add(instruction);
        }
        return list;
    }

    /** Moves arguments from the stack to local variables from {@code base} on, the first one lowest. */
    static InsnList store(Type[] arguments, int base) {
        InsnList list = new InsnList();
        int slot = base + slots(arguments);
        for (int i = arguments.length - 1; i >= 0; i--) {
            slot -= arguments[i].getSize();
            list.add(new VarInsnNode(arguments[i].getOpcode(Opcodes.ISTORE), slot));
        }
        return list;
    }

    /** Brings back what {@link #store} moved. */
    static InsnList load(Type[] arguments, int base) {
        InsnList list = new InsnList();
        int slot = base;
        for (Type argument : arguments) {
            list.add(new VarInsnNode(argument.getOpcode(Opcodes.ILOAD), slot));
            slot += argument.getSize();
        }
        return list;
    }

    static int slots(Type[] arguments) {
        int slots = 0;
        for (Type argument : arguments) {
            slots += argument.getSize();
        }
        return slots;
    }

    /** Whether this is an instruction and not a label, a line or a frame. */
    static boolean isReal(AbstractInsnNode node) {
        return node.getOpcode() >= 0;
    }

    /** The next instruction; null behind the last one. */
    static @Nullable AbstractInsnNode nextReal(AbstractInsnNode from) {
        AbstractInsnNode node = from.getNext();
        while (node != null && !isReal(node)) {
            node = node.getNext();
        }
        return node;
    }

    static boolean isReturn(AbstractInsnNode node) {
        return node.getOpcode() >= Opcodes.IRETURN && node.getOpcode() <= Opcodes.RETURN;
    }

    /** The types of what an access to a field or an element, or a call, takes from the stack. */
    static Type[] operands(AbstractInsnNode node) {
        Type object = Type.getType(Object.class);
        if (node instanceof MethodInsnNode call) {
            List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(call.desc)));
            if (call.getOpcode() != Opcodes.INVOKESTATIC) {
                taken.add(0, object);
            }
            return taken.toArray(Type[]::new);
        } else if (node instanceof FieldInsnNode field) {
            Type value = Type.getType(field.desc);
            return switch (field.getOpcode()) {
                case Opcodes.GETSTATIC -> new Type[0];
                case Opcodes.PUTSTATIC -> new Type[] {value};
                case Opcodes.GETFIELD -> new Type[] {object};
                default -> new Type[] {object, value};
            };
        }
        boolean stores = node.getOpcode() >= Opcodes.IASTORE;
        return stores
                ? new Type[] {object, Type.INT_TYPE, element(node.getOpcode())}
                : new Type[] {object, Type.INT_TYPE};
    }

    /** The type of what is stored into an array, as far as the instruction tells. */
    static Type element(int storeOpcode) {
        return switch (storeOpcode) {
            case Opcodes.LASTORE -> Type.LONG_TYPE;
            case Opcodes.FASTORE -> Type.FLOAT_TYPE;
            case Opcodes.DASTORE -> Type.DOUBLE_TYPE;
            case Opcodes.AASTORE -> Type.getType(Object.class);
            default -> Type.INT_TYPE;
        };
    }

    /** Puts a value of a primitive type into its box. */
    static AbstractInsnNode boxed(Type type) {
        String box = "java/lang/"
                + switch (type.getSort()) {
                    case Type.BOOLEAN -> "Boolean";
                    case Type.CHAR -> "Character";
                    case Type.BYTE -> "Byte";
                    case Type.SHORT -> "Short";
                    case Type.INT -> "Integer";
                    case Type.FLOAT -> "Float";
                    case Type.LONG -> "Long";
                    default -> "Double";
                };
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
    }
}
