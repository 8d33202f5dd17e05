package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.threadgrader.probe.VariableNames;

/**
 * How a program's instructions read and set variables in steps of their own: plain fields and elements, the JDK's maps, lists and
 * atomic arrays, and whatever a method of the program's only reads or only sets, locked or not ({@code getBalance},
 * {@code setBalance}). Two such steps are no single one, whatever guards each of them (Goetz et al., Java Concurrency in Practice, 2.2.3,
 * compound actions). A piece of {@link Weaver}.
 */
final class Accessors {
    /** What only reads or sets something is no longer than this. */
    private static final int MOST_INSTRUCTIONS = 100;

    private static final Set<String> LOCKS = Set.of("lock", "lockInterruptibly", "readLock", "writeLock");
    private static final Set<String> LOCKING = Set.of(
            "lock", "lockInterruptibly", "tryLock", "writeLock", "acquire", "acquireUninterruptibly", "tryAcquire");

    /** The same, and how a lock of the program's own is taken. */
    private static final Set<String> TAKING = Stream.concat(LOCKING.stream(), Stream.of("compareAndSet", "getAndSet"))
            .collect(Collectors.toUnmodifiableSet());

    /** By which a lock is given up again, one of the program's own among them. */
    private static final Set<String> GIVING_UP = Set.of("unlock", "release", "set", "unlockWrite", "unlockRead");

    private static final Set<String> UNLOCKS = Set.of("unlock");
    private static final Set<String> TELLING = Set.of("notify", "notifyAll", "signal", "signalAll");

    private static final String ATOMIC = "java/util/concurrent/atomic/Atomic";

    private static final Set<String> ATOMIC_ARRAYS = Set.of("IntegerArray", "LongArray", "ReferenceArray");
    private static final Set<String> ATOMIC_OBJECTS = Set.of("Integer", "Long", "Reference", "Boolean");

    /** Besides get: calls that say what the value of a key is, or was before they set it where there was none. */
    private static final Set<String> READING_A_KEY =
            Set.of("getOrDefault", "containsKey", "putIfAbsent", "computeIfAbsent");

    /** Calls that change the value of a key in one step, whatever it was. */
    private static final Set<String> OF_A_KEY = Set.of("merge", "compute");

    private static final String MAP = "java/util/Map";
    private static final String LIST = "java/util/List";

    private final Hierarchy hierarchy;
    private final ValueClasses values;
    private final Map<String, List<String>> owners = new HashMap<>();
    private final Map<MethodKey, VariableAccess> accessors = new HashMap<>();
    private final Map<MethodKey, Optional<VariableAccess>> resolved = new HashMap<>();
    private final Map<MethodKey, Optional<Hierarchy.DeclaredField>> fields = new HashMap<>();
    private final Set<String> divided = new HashSet<>();

    /** Methods that take a lock and leave it taken. */
    private final Set<MethodKey> lockers = new HashSet<>();

    private Accessors(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.values = new ValueClasses(hierarchy);
    }

    /** Those of a program that has not been woven yet. */
    static Accessors in(Collection<ClassNode> nodes, Hierarchy hierarchy) {
        Accessors accessors = new Accessors(hierarchy);
        nodes.forEach(accessors::learn);
        nodes.forEach(accessors::learnBridges);
        for (ClassNode node : nodes) {
            for (MethodNode method : node.methods) {
                Updates.in(node.name, method, access -> false, accessors)
                        .divided()
                        .forEach(variable -> accessors.divided.addAll(List.of(VariableNames.each(variable))));
            }
        }
        return accessors;
    }

    private void learn(ClassNode node) {
        for (MethodNode method : node.methods) {
            boolean isAbstract = (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
            if (!isAbstract && !method.name.startsWith("<")) {
                owners.computeIfAbsent(method.name + method.desc, key -> new ArrayList<>())
                        .add(node.name);
                if (takesALockAndKeepsIt(method)) {
                    lockers.add(new MethodKey(node.name, method.name, method.desc));
                }
                accessor(node.name, method)
                        .ifPresent(access -> accessors.put(new MethodKey(node.name, method.name, method.desc), access));
            }
        }
    }

    private static boolean takesALockAndKeepsIt(MethodNode method) {
        List<AbstractInsnNode> code = List.of(method.instructions.toArray());
        return code.stream().anyMatch(node -> calls(node, TAKING))
                && code.stream().noneMatch(node -> calls(node, GIVING_UP));
    }

    /** Whether a method of a thread's own is called, such as what gives its name. */
    boolean isOfAThread(MethodInsnNode call) {
        return hierarchy.isBelow(call.owner, "java/lang/Thread");
    }

    /** Whether a call takes a lock, by its name, or by what the program's method does that it names. */
    boolean isLocking(MethodInsnNode call) {
        return LOCKING.contains(call.name) || lockers.contains(new MethodKey(call.owner, call.name, call.desc));
    }

    /** What the compiler makes to override a generic method does what the method does that it calls (JLS 15.12.4.5). */
    private void learnBridges(ClassNode node) {
        for (MethodNode method : node.methods) {
            if ((method.access & Opcodes.ACC_BRIDGE) != 0) {
                Stream.of(method.instructions.toArray())
                        .filter(MethodInsnNode.class::isInstance)
                        .map(MethodInsnNode.class::cast)
                        .filter(call -> call.name.equals(method.name))
                        .flatMap(call ->
                                Stream.ofNullable(accessors.get(new MethodKey(node.name, call.name, call.desc))))
                        .forEach(access -> accessors.put(new MethodKey(node.name, method.name, method.desc), access));
            }
        }
    }

    /** Whether a method does nothing but read or set a variable. */
    boolean isAccessor(String owner, MethodNode method) {
        return accessors.containsKey(new MethodKey(owner, method.name, method.desc));
    }

    /** Whether it does so to a variable whose updates take two steps: whoever calls it waits for nobody. */
    boolean isStep(String owner, MethodNode method) {
        VariableAccess access = accessors.get(new MethodKey(owner, method.name, method.desc));
        return access != null && isDivided(access.variable());
    }

    /** Whether somewhere others may come between reading such a variable and setting it to what is computed from it. */
    boolean isDivided(String variable) {
        return Stream.of(VariableNames.each(variable)).anyMatch(divided::contains);
    }

    /** Whether it is such a one, and not just any element: whoever reads it may do so for an update, wherever that is. */
    boolean isDividedAnywhere(String variable) {
        return !variable.equals(VariableNames.ARRAY) && isDivided(variable);
    }

    /** How an instruction reads or sets a variable, but for volatile fields and atomic objects; empty where it does not. */
    Optional<VariableAccess> of(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return hierarchy.isOfProgram(call.owner) ? called(call) : ofJdk(call);
        }
        return instruction instanceof FieldInsnNode field && isVolatile(field)
                ? Optional.empty()
                : ofMemory(instruction);
    }

    private boolean isVolatile(FieldInsnNode access) {
        return field(access)
                .filter(found -> (found.field().access & Opcodes.ACC_VOLATILE) != 0)
                .isPresent();
    }

    /** Whether objects of a class are nothing but their values. */
    boolean isValue(String className) {
        return values.contains(className);
    }

    private Optional<Hierarchy.DeclaredField> field(FieldInsnNode access) {
        return fields.computeIfAbsent(
                new MethodKey(access.owner, access.name, access.desc),
                key -> hierarchy.field(access.owner, access.name, access.desc));
    }

    // ---- fields and elements

    private Optional<VariableAccess> ofMemory(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode access) {
            return field(access)
                    .filter(found -> (found.field().access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) == 0)
                    .map(found -> ofField(access, declared(access)));
        }
        int opcode = instruction.getOpcode();
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            return Optional.of(VariableAccess.read(VariableNames.ARRAY, 0, 1));
        }
        return opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE
                ? Optional.of(VariableAccess.write(VariableNames.ARRAY, 0, 1, 2))
                : Optional.empty();
    }

    private static VariableAccess ofField(FieldInsnNode access, String variable) {
        return switch (access.getOpcode()) {
            case Opcodes.GETSTATIC -> VariableAccess.read(variable, VariableAccess.NONE, VariableAccess.NONE);
            case Opcodes.PUTSTATIC -> VariableAccess.write(variable, VariableAccess.NONE, VariableAccess.NONE, 0);
            case Opcodes.GETFIELD -> VariableAccess.read(variable, 0, VariableAccess.NONE);
            default -> VariableAccess.write(variable, 0, VariableAccess.NONE, 1);
        };
    }

    // ---- the JDK's

    private Optional<VariableAccess> ofJdk(MethodInsnNode call) {
        if (call.owner.startsWith(ATOMIC)) {
            String sort = call.owner.substring(ATOMIC.length());
            return ATOMIC_ARRAYS.contains(sort) ? keyed(call, "Atomic" + sort, "get", "set") : Optional.empty();
        }
        if (!call.owner.startsWith("java/util/")) {
            return Optional.empty();
        }
        if (hierarchy.isBelow(call.owner, MAP)) {
            return READING_A_KEY.contains(call.name)
                    ? Optional.of(VariableAccess.read(VariableNames.MAP, 0, 1))
                    : keyed(call, VariableNames.MAP, "get", "put")
                            .or(() -> keyed(call, VariableNames.MAP, "get", "replace"));
        }
        return hierarchy.isBelow(call.owner, LIST) ? keyed(call, VariableNames.LIST, "get", "set") : Optional.empty();
    }

    /** The change of a variable that a call of the JDK's makes in one step, to whatever it sets it; empty where it makes none. */
    Optional<VariableAccess> inOneStep(AbstractInsnNode instruction) {
        if (!(instruction instanceof MethodInsnNode call) || hierarchy.isOfProgram(call.owner)) {
            return Optional.empty();
        }
        if (call.owner.startsWith(ATOMIC)) {
            String sort = call.owner.substring(ATOMIC.length());
            boolean changes = call.name.startsWith("getAnd") || call.name.endsWith("AndGet");
            return ATOMIC_ARRAYS.contains(sort) && changes
                    ? Optional.of(VariableAccess.write("Atomic" + sort, 0, 1, VariableAccess.NONE))
                    : Optional.empty();
        }
        return call.owner.startsWith("java/util/") && OF_A_KEY.contains(call.name) && hierarchy.isBelow(call.owner, MAP)
                ? Optional.of(VariableAccess.write(VariableNames.MAP, 0, 1, VariableAccess.NONE))
                : Optional.empty();
    }

    /** Whether a call reaches a method of the program's. */
    boolean isOfProgram(MethodInsnNode call) {
        return hierarchy.isOfProgram(call.owner);
    }

    /** Whether it is the same whenever it is read. */
    boolean isFinal(FieldInsnNode access) {
        return field(access)
                .filter(found -> (found.field().access & Opcodes.ACC_FINAL) != 0)
                .isPresent();
    }

    private static Optional<VariableAccess> keyed(MethodInsnNode call, String variable, String get, String set) {
        int arguments = Type.getArgumentTypes(call.desc).length;
        if (call.name.equals(get) && arguments == 1) {
            return Optional.of(VariableAccess.read(variable, 0, 1));
        }
        return call.name.equals(set) && arguments == 2
                ? Optional.of(VariableAccess.write(variable, 0, 1, 2))
                : Optional.empty();
    }

    /** What a method that gets or sets an atomic object does; whoever calls both takes two steps. */
    private static Optional<VariableAccess> ofAtomic(MethodInsnNode call) {
        boolean isAtomic =
                call.owner.startsWith(ATOMIC) && ATOMIC_OBJECTS.contains(call.owner.substring(ATOMIC.length()));
        if (!isAtomic) {
            return Optional.empty();
        }
        return switch (call.name) {
            case "get", "intValue", "longValue" -> Optional.of(VariableAccess.read("", 0, VariableAccess.NONE));
            case "set" -> Optional.of(VariableAccess.write("", 0, VariableAccess.NONE, 1));
            default -> Optional.empty();
        };
    }

    // ---- the program's

    private Optional<VariableAccess> called(MethodInsnNode call) {
        return resolved.computeIfAbsent(
                new MethodKey(call.owner, call.name, call.desc), key -> resolve(key, call.getOpcode()));
    }

    /** What all methods do that a call may reach; empty where they do not do the same. */
    private Optional<VariableAccess> resolve(MethodKey called, int opcode) {
        boolean isBound = opcode == Opcodes.INVOKESTATIC || opcode == Opcodes.INVOKESPECIAL;
        List<String> reached = owners.getOrDefault(called.name() + called.descriptor(), List.of()).stream()
                .filter(owner -> !isBound && hierarchy.isBelow(owner, called.owner())
                        || owner.equals(declaring(called).orElse("")))
                .distinct()
                .toList();
        List<VariableAccess> found = reached.stream()
                .flatMap(owner ->
                        Stream.ofNullable(accessors.get(new MethodKey(owner, called.name(), called.descriptor()))))
                .toList();
        if (found.isEmpty() || found.size() < reached.size()) {
            return Optional.empty();
        }
        VariableAccess first = found.get(0);
        Set<String> variables = new TreeSet<>();
        found.forEach(access -> variables.add(access.variable()));
        VariableAccess all = new VariableAccess(
                VariableNames.anyOf(variables),
                first.writes(),
                first.instance(),
                first.key(),
                first.value(),
                first.asks());
        boolean alike = found.stream()
                .allMatch(access -> access.writes() == first.writes()
                        && access.instance() == first.instance()
                        && access.key() == first.key()
                        && access.value() == first.value()
                        && access.asks() == first.asks());
        // of static fields no object says later which one it is
        boolean isOne = first.instance() != VariableAccess.NONE || variables.size() == 1;
        return alike && isOne ? Optional.of(all) : Optional.empty();
    }

    private Optional<String> declaring(MethodKey called) {
        List<String> declared = owners.getOrDefault(called.name() + called.descriptor(), List.of());
        Lineage lineage = hierarchy.lineage(called.owner());
        return Stream.concat(lineage.classes().stream(), lineage.interfaces().stream())
                .filter(declared::contains)
                .findFirst();
    }

    private Optional<VariableAccess> accessor(String owner, MethodNode method) {
        List<AbstractInsnNode> code = Stream.of(method.instructions.toArray())
                .filter(node -> basic(node).isPresent())
                .toList();
        if (code.isEmpty() || method.instructions.size() > MOST_INSTRUCTIONS) {
            return Optional.empty();
        }
        Values values = new Values();
        try {
            new Analyzer<>(values).analyze(owner, method);
        } catch (AnalyzerException e) {
            // the JVM's verifier will say what is wrong with it
            return Optional.empty();
        }
        Parameters parameters = new Parameters(method, values);
        List<AbstractInsnNode> writes =
                code.stream().filter(node -> basic(node).orElseThrow().writes()).toList();
        Optional<AbstractInsnNode> access = writes.isEmpty()
                ? getter(method, values)
                : setter(writes, parameters, values).filter(write -> isOnEachWay(write, method));
        return access.filter(node -> doesNothingElse(method, node))
                .flatMap(node -> of(node, parameters, values))
                .or(() -> code.size() == 1 && asks(method, code.get(0), values)
                        ? of(code.get(0), parameters, values).map(VariableAccess::asAnswer)
                        : Optional.empty())
                .or(() -> changer(writes, method).flatMap(node -> of(node, parameters, values)));
    }

    /** What changes something by itself, whatever was asked before: {@code void take(int n) { left -= n; }}. */
    private Optional<AbstractInsnNode> changer(List<AbstractInsnNode> writes, MethodNode method) {
        return writes.size() == 1
                ? Optional.of(writes.get(0))
                        .filter(write -> isOnEachWay(write, method) && doesNothingElse(method, write))
                        .filter(write -> !isAfterALeave(write, method))
                : Optional.empty();
    }

    /** Whether a lock has been given up before: what was read under it may be old. */
    private static boolean isAfterALeave(AbstractInsnNode write, MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .filter(node -> node.getOpcode() == Opcodes.MONITOREXIT || calls(node, UNLOCKS))
                .anyMatch(leave -> Ways.lead(Ways.after(leave), write, leave, Ways::after));
    }

    /** Whether a method answers by yes or no, and goes by what it reads there. */
    private boolean asks(MethodNode method, AbstractInsnNode read, Values values) {
        return method.desc.endsWith(")Z")
                && values.users(read).stream()
                        .anyMatch(user -> user instanceof JumpInsnNode
                                || user.getOpcode() >= Opcodes.LCMP && user.getOpcode() <= Opcodes.DCMPG)
                && doesNothingElse(method, read);
    }

    /** What sets something to what was given; counters and the like may be set besides. */
    private Optional<AbstractInsnNode> setter(List<AbstractInsnNode> writes, Parameters parameters, Values values) {
        List<AbstractInsnNode> given = writes.stream()
                .filter(write -> parameters
                        .place(values.sources(write, basic(write).orElseThrow().value()))
                        .isPresent())
                .toList();
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    /** What reads what each return gives back, as it was read, but for constants in its place. */
    private Optional<AbstractInsnNode> getter(MethodNode method, Values values) {
        Set<AbstractInsnNode> given = new HashSet<>();
        for (AbstractInsnNode node : method.instructions) {
            if (Code.isReturn(node)) {
                origins(values.sources(node, 0), values, given);
            }
        }
        Set<AbstractInsnNode> read = given.stream()
                .filter(node -> !Operations.isSameValue(node)
                        && Operations.constant(node).isEmpty())
                .collect(Collectors.toSet());
        return read.stream()
                .findFirst()
                .filter(node -> read.size() == 1
                        && basic(node).filter(access -> !access.writes()).isPresent());
    }

    /** All that a value may have been made by, however it was converted since. */
    private static void origins(Set<AbstractInsnNode> made, Values values, Set<AbstractInsnNode> origins) {
        for (AbstractInsnNode source : made) {
            if (origins.add(source) && Operations.isSameValue(source)) {
                origins(values.sources(source, 0), values, origins);
            }
        }
    }

    /**
     * Whether a method takes and gives up locks, says something under them, and no more: its step is told of when it has returned,
     * and nobody may come in between.
     */
    private boolean doesNothingElse(MethodNode method, AbstractInsnNode access) {
        List<AbstractInsnNode> code = List.of(method.instructions.toArray());
        List<AbstractInsnNode> tells = code.stream()
                .filter(node -> node != access && (tells(node) || isOtherAccess(node)))
                .toList();
        boolean isLocked = (method.access & Opcodes.ACC_SYNCHRONIZED) != 0
                || code.stream().anyMatch(node -> node.getOpcode() == Opcodes.MONITORENTER || calls(node, LOCKS));
        List<AbstractInsnNode> leaves = isLocked
                ? code.stream()
                        .filter(node -> node.getOpcode() == Opcodes.MONITOREXIT || calls(node, UNLOCKS))
                        .toList()
                : List.of(access);
        return code.stream()
                        .allMatch(node -> node == access
                                || !(node instanceof MethodInsnNode)
                                || basic(node).isPresent()
                                || isQuiet(node)
                                || tells(node))
                && leaves.stream()
                        .flatMap(node -> Ways.after(node).stream())
                        .noneMatch(next ->
                                tells.stream().anyMatch(node -> Ways.lead(List.of(next), node, access, Ways::after)));
    }

    /** Whether it reads or sets another variable than the method is about. */
    private boolean isOtherAccess(AbstractInsnNode node) {
        return basic(node).filter(access -> access.writes()).isPresent();
    }

    private static boolean calls(AbstractInsnNode node, Set<String> names) {
        return node instanceof MethodInsnNode call && names.contains(call.name);
    }

    /** Whether a call does nothing that other threads see, but to take and give up locks. */
    private static boolean isQuiet(AbstractInsnNode node) {
        return calls(node, LOCKS)
                || calls(node, UNLOCKS)
                || Operations.isSameValue(node)
                || node instanceof MethodInsnNode call
                        && (call.owner.endsWith("Exception")
                                || call.owner.equals("java/lang/Math")
                                || call.owner.equals("java/lang/StringBuilder"));
    }

    /** Whether it prints, or wakes others. */
    private static boolean tells(AbstractInsnNode node) {
        return node instanceof MethodInsnNode call
                && (call.owner.equals("java/io/PrintStream") || TELLING.contains(call.name));
    }

    private static boolean isOnEachWay(AbstractInsnNode write, MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .filter(Code::isReturn)
                .noneMatch(end -> Ways.lead(List.of(method.instructions.getFirst()), end, write, Ways::after));
    }

    private Optional<VariableAccess> basic(AbstractInsnNode node) {
        return node instanceof MethodInsnNode call ? ofJdk(call).or(() -> ofAtomic(call)) : ofMemory(node);
    }

    /** The one instruction that made a value, however it was converted since. */
    static Optional<AbstractInsnNode> source(Set<AbstractInsnNode> made, Values values) {
        Set<AbstractInsnNode> next = made;
        for (int step = 0; step < MOST_INSTRUCTIONS && next.size() == 1; step++) {
            AbstractInsnNode source = next.iterator().next();
            if (!Operations.isSameValue(source)) {
                return Optional.of(source);
            }
            next = values.sources(source, 0);
        }
        return Optional.empty();
    }

    /** An access within a method, as that of whoever calls it. */
    private Optional<VariableAccess> of(AbstractInsnNode node, Parameters parameters, Values values) {
        VariableAccess access = basic(node).orElseThrow();
        OptionalInt key = parameters.place(values.sources(node, access.key()));
        if (access.key() != VariableAccess.NONE && key.isEmpty()) {
            return Optional.empty();
        }
        int keyPlace = access.key() == VariableAccess.NONE ? VariableAccess.NONE : key.getAsInt();
        int valuePlace = access.writes()
                ? parameters.place(values.sources(node, access.value())).orElse(VariableAccess.NONE)
                : VariableAccess.NONE;
        if (access.instance() == VariableAccess.NONE) {
            return Optional.of(new VariableAccess(
                    access.variable(), access.writes(), VariableAccess.NONE, keyPlace, valuePlace, false));
        }
        Set<AbstractInsnNode> instance = values.sources(node, access.instance());
        OptionalInt parameter = parameters.place(instance);
        if (parameter.isPresent()) {
            String variable = access.variable().isEmpty() ? VariableNames.ATOMIC : access.variable();
            return Optional.of(
                    new VariableAccess(variable, access.writes(), parameter.getAsInt(), keyPlace, valuePlace, false));
        }
        // a map, an array or an atomic object that a field holds stands for that field
        return source(instance, values)
                .filter(FieldInsnNode.class::isInstance)
                .map(FieldInsnNode.class::cast)
                .flatMap(field -> held(field, parameters, values)
                        .map(at ->
                                new VariableAccess(declared(field), access.writes(), at, keyPlace, valuePlace, false)));
    }

    /** A field by the class that declares it, whichever class an instruction knows it by. */
    private String declared(FieldInsnNode access) {
        return VariableNames.field(
                field(access).map(found -> found.owner().name).orElse(access.owner), access.name);
    }

    /** Where a caller gives the object whose field it is. */
    private static Optional<Integer> held(FieldInsnNode field, Parameters parameters, Values values) {
        if (field.getOpcode() == Opcodes.GETSTATIC) {
            return Optional.of(VariableAccess.NONE);
        }
        OptionalInt parameter = parameters.place(values.sources(field, 0));
        return parameter.isPresent() ? Optional.of(parameter.getAsInt()) : Optional.empty();
    }

    /** A method's parameters, {@code this} among them, by the places at which a call takes them. */
    private record Parameters(MethodNode method, Values values) {
        OptionalInt place(Set<AbstractInsnNode> made) {
            return source(made, values).map(values::parameter).orElseGet(OptionalInt::empty).stream()
                    .map(this::place)
                    .findFirst();
        }

        private int place(int local) {
            boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
            int next = isStatic ? 0 : 1;
            int place = next;
            if (!isStatic && local == 0) {
                return 0;
            }
            for (Type argument : Type.getArgumentTypes(method.desc)) {
                if (next == local) {
                    return place;
                }
                next += argument.getSize();
                place++;
            }
            throw new IllegalStateException("no parameter begins at local variable " + local);
        }
    }
}
