package org.threadgrader.admit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.threadgrader.assignment.JdkUse;

/**
 * What a class file uses of the JDK and where: members that are called, read, written or referred to, the classes it
 * extends, and class constants. What it only mentions (in descriptors, casts, annotations) does nothing, and is left out. A
 * piece of {@link Screening}.
 */
final class Uses {
    private static final String CONSTRUCTOR = "<init>";

    private final ClassNode node;
    private final Map<String, ClassNode> own;
    private final List<Use> found = new ArrayList<>();
    private final Set<AbstractInsnNode> targets = new HashSet<>();
    private int line;

    /**
     * What is used where.
     *
     * @param line 0 where the class file says none
     */
    record Use(JdkUse of, int line) {}

    /**
     * The uses of one class.
     *
     * @param own the program's classes by internal name: what they inherit is looked for above them
     */
    Uses(ClassNode node, Map<String, ClassNode> own) {
        this.node = node;
        this.own = own;
    }

    /** In the order of the class file. */
    List<Use> all() {
        line = lineOf(node);
        type(node.superName);
        node.interfaces.forEach(this::type);
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                jumps(instruction);
            }
            for (AbstractInsnNode instruction : method.instructions) {
                read(instruction);
            }
        }
        return found;
    }

    private void jumps(AbstractInsnNode instruction) {
        if (instruction instanceof JumpInsnNode jump) {
            targets.add(jump.label);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            targets.add(table.dflt);
            targets.addAll(table.labels);
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            targets.add(lookup.dflt);
            targets.addAll(lookup.labels);
        }
    }

    /** The first line of a class that its class file tells: its constructor's, where it has none that is written out. */
    static int lineOf(ClassNode node) {
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LineNumberNode number) {
                    return number.line;
                }
            }
        }
        return 0;
    }

    private void read(AbstractInsnNode instruction) {
        if (instruction instanceof LineNumberNode number) {
            line = number.line;
        } else if (instruction instanceof MethodInsnNode call) {
            method(call.owner, call.name, call.desc, constantsBefore(call));
        } else if (instruction instanceof FieldInsnNode field) {
            member(field.owner, field.name, field.desc, List.of(), List.of());
        } else if (instruction instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            handle(dynamic.bsm);
            for (Object argument : dynamic.bsmArgs) {
                constant(argument);
            }
        }
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            if (type.getSort() == Type.OBJECT) {
                type(type.getInternalName());
            }
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            handle(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        if (handle.getDesc().startsWith("(")) {
            method(handle.getOwner(), handle.getName(), handle.getDesc(), List.of());
        } else {
            member(handle.getOwner(), handle.getName(), handle.getDesc(), List.of(), List.of());
        }
    }

    private void method(String owner, String name, String descriptor, List<String> constants) {
        List<String> parameters = new ArrayList<>();
        for (Type type : Type.getArgumentTypes(descriptor)) {
            String parameter = type.getClassName();
            parameters.add(parameter.substring(Math.max(parameter.lastIndexOf('.'), parameter.lastIndexOf('$')) + 1));
        }
        member(owner, name, descriptor, parameters, constants);
    }

    private void member(String owner, String name, String descriptor, List<String> parameters, List<String> constants) {
        if (owner.startsWith("[")) {
            // clone, and what Object has
            return;
        }
        for (String type : above(owner, name, descriptor)) {
            Optional<String> member = Optional.of(name.equals(CONSTRUCTOR) ? "new" : name);
            found.add(new Use(new JdkUse(type.replace('/', '.'), member, parameters, constants), line));
        }
    }

    private void type(String name) {
        if (!own.containsKey(name)) {
            found.add(new Use(JdkUse.ofType(name.replace('/', '.')), line));
        }
    }

    /** The JDK's classes in which a member may be found that a class file names with this owner; none where it is own. */
    private Set<String> above(String owner, String name, String descriptor) {
        Set<String> outside = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(owner));
        while (!open.isEmpty()) {
            String type = open.remove();
            ClassNode one = own.get(type);
            if (one == null) {
                outside.add(type);
            } else if (declares(one, name, descriptor)) {
                return Set.of();
            } else {
                open.add(one.superName);
                open.addAll(one.interfaces);
            }
        }
        return outside;
    }

    // a descriptor tells a method from a field of the same name
    private static boolean declares(ClassNode node, String name, String descriptor) {
        return node.methods.stream().anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor))
                || node.fields.stream().anyMatch(field -> field.name.equals(name) && field.desc.equals(descriptor));
    }

    /** None that one can come to the call without: {@code b ? "one" : "other"} is no constant. */
    private List<String> constantsBefore(AbstractInsnNode call) {
        List<String> constants = new ArrayList<>();
        AbstractInsnNode before = call.getPrevious();
        while (before != null) {
            if (targets.contains(before)) {
                break; // what stands behind it runs straight through, and nothing else comes before the call
            }
            if (before instanceof LdcInsnNode constant && constant.cst instanceof String text) {
                constants.add(0, text);
            } else if (before.getOpcode() >= 0) {
                break;
            }
            before = before.getPrevious();
        }
        return constants;
    }
}
