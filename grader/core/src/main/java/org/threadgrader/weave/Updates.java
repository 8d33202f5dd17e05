package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.SourceValue;
import org.threadgrader.probe.VariableNames;

/**
 * Where a method sets a volatile field, an AtomicInteger or another atomic object by what it has read of it, on each way to there: to
 * what it has computed of that, {@code count++}, {@code n.set(n.get() + 1)}, or because it has asked for it, {@code if (!sold) sold = true}.
 * That is a read and a write, and no single step (JLS 15.26.2). Where it does so to a variable that is accessed in steps of other sorts
 * ({@link Accessors}), the probe is told of both steps. A piece of {@link MethodWeaving}.
 */
final class Updates {
    /** Longer methods are nobody's by hand, and following their values takes long. */
    private static final int MOST_INSTRUCTIONS = 5_000;

    private static final Set<String> ATOMIC = Set.of(
            "java/util/concurrent/atomic/AtomicBoolean",
            "java/util/concurrent/atomic/AtomicInteger",
            "java/util/concurrent/atomic/AtomicLong",
            "java/util/concurrent/atomic/AtomicReference");

    private static final Set<String> SETTING = Set.of("set", "lazySet", "setRelease");
    private static final Set<String> CHANGING = Set.of(
            "incrementAndGet", "decrementAndGet", "addAndGet", "getAndIncrement", "getAndDecrement", "getAndAdd");

    private static final Set<String> GETTING = Set.of("get", "getAcquire", "intValue", "longValue");

    private final Map<AbstractInsnNode, Update> writes = new IdentityHashMap<>();
    private final Set<AbstractInsnNode> reads = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The steps of updates that the probe is told of, readings and writings. */
    private final Map<AbstractInsnNode, VariableAccess> steps = new IdentityHashMap<>();

    /** Reads of updates before which the same variable has been asked whether to make them. */
    private final Set<AbstractInsnNode> answered = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<AbstractInsnNode, UpdateSite> sitesOfSteps = new IdentityHashMap<>();
    private final Set<String> divided = new HashSet<>();

    private final Predicate<FieldInsnNode> isVolatile;
    private final Accessors accessors;

    private Updates(Predicate<FieldInsnNode> isVolatile, Accessors accessors) {
        this.isVolatile = isVolatile;
        this.accessors = accessors;
    }

    /**
     * What is known of one.
     *
     * @param told whether the value read, or the one written, is put to another use as well
     * @param whole how it can be done to another value than the one read
     */
    record Update(UpdateSite site, boolean told, Optional<WholeUpdate> whole) {}

    /**
     * Those of a method that has not been woven yet.
     *
     * @param isVolatile whether the field that is accessed is a volatile one of the program's
     * @param accessors how variables of other sorts are accessed
     */
    static Updates in(String owner, MethodNode method, Predicate<FieldInsnNode> isVolatile, Accessors accessors) {
        Updates updates = new Updates(isVolatile, accessors);
        updates.follow(owner, method);
        if (!accessors.isAccessor(owner, method) && !isInitialiser(method)) {
            updates.lookAgain(method, accessors::isDividedAnywhere);
        }
        return updates;
    }

    private void follow(String owner, MethodNode method) {
        List<AbstractInsnNode> candidates = candidates(method, isVolatile);
        // what sets a variable by itself, or changes it in one step, is one for whoever calls it
        List<AbstractInsnNode> writings = accessors.isAccessor(owner, method) ? List.of() : writings(method);
        boolean none = candidates.isEmpty() && writings.isEmpty();
        if (none || method.instructions.size() > MOST_INSTRUCTIONS) {
            return;
        }
        Values values = new Values();
        try {
            new Analyzer<>(values).analyze(owner, method);
        } catch (AnalyzerException e) {
            // the JVM's verifier will say what is wrong with it
            return;
        }
        Branches branches = new Branches(method.instructions);
        candidates.forEach(write -> add(write, values, branches));
        writings.forEach(write -> addSteps(write, values, branches));
        Set<String> variables =
                steps.values().stream().map(VariableAccess::variable).collect(Collectors.toSet());
        lookAgain(method, variables::contains);
    }

    /** How an instruction takes one of the two steps of an update that the probe is told of; empty where it does not. */
    Optional<VariableAccess> step(AbstractInsnNode instruction) {
        return Optional.ofNullable(steps.get(instruction));
    }

    /** The update whose second step an instruction takes. */
    Optional<UpdateSite> secondStep(AbstractInsnNode instruction) {
        return Optional.ofNullable(sitesOfSteps.get(instruction));
    }

    /** Whether there are any such steps. */
    boolean haveSteps() {
        return !steps.isEmpty();
    }

    /** The variables between whose reading and writing something is called or given up. */
    Set<String> divided() {
        return divided;
    }

    /** How an instruction sets a variable to what was computed from its own value; empty where it does not. */
    Optional<Update> by(AbstractInsnNode instruction) {
        return Optional.ofNullable(writes.get(instruction));
    }

    /** Whether an instruction reads a variable for such a write. */
    boolean reads(AbstractInsnNode instruction) {
        return reads.contains(instruction);
    }

    /** The update that an instruction reads for, where another value can take the place of the one read. */
    Optional<WholeUpdate> of(AbstractInsnNode read) {
        return writes.values().stream()
                .flatMap(update -> update.whole().stream())
                .filter(whole -> whole.read() == read)
                .findFirst();
    }

    private static List<AbstractInsnNode> candidates(MethodNode method, Predicate<FieldInsnNode> isVolatile) {
        List<AbstractInsnNode> writes = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (isWrite(instruction)) {
                writes.add(instruction);
            } else if (isRead(instruction)) {
                read.add(variable(instruction));
            }
        }
        writes.removeIf(write ->
                !read.contains(variable(write)) || write instanceof FieldInsnNode field && !isVolatile.test(field));
        return writes;
    }

    private static boolean isInitialiser(MethodNode method) {
        return method.name.startsWith("<");
    }

    /** Whoever looks at a variable once more before he sets it knows what he replaces; and others may change it in one step. */
    private void lookAgain(MethodNode method, Predicate<String> variables) {
        for (AbstractInsnNode instruction : method.instructions) {
            accessors
                    .of(instruction)
                    .filter(access ->
                            !access.writes() && !answered.contains(instruction) && variables.test(access.variable()))
                    .or(() -> accessors
                            .inOneStep(instruction)
                            .or(() -> accessors.of(instruction).filter(VariableAccess::changes))
                            .filter(access ->
                                    variables.test(access.variable()) || accessors.isDivided(access.variable())))
                    .ifPresent(access -> steps.put(instruction, access));
        }
    }

    /** What may be the second step of an update, by a look at each instruction alone. */
    private List<AbstractInsnNode> writings(MethodNode method) {
        List<AbstractInsnNode> writings = new ArrayList<>();
        if (isInitialiser(method)) {
            // nobody else knows of the object yet, or of the class
            return writings;
        }
        Set<String> read = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            written(instruction).ifPresent(access -> writings.add(instruction));
            accessors
                    .of(instruction)
                    .filter(access -> !access.writes())
                    .ifPresent(access -> read.add(access.variable()));
        }
        writings.removeIf(write -> !read.contains(written(write).orElseThrow().variable()));
        return writings;
    }

    /** How an instruction sets a variable, or changes it in one step of whose result nobody makes use. */
    private Optional<VariableAccess> written(AbstractInsnNode instruction) {
        return accessors
                .of(instruction)
                .filter(access -> access.writes() && !(access.changes() && isLookedAt(instruction)))
                .or(() -> accessors
                        .inOneStep(instruction)
                        .filter(access -> !access.variable().equals(VariableNames.MAP) && isThrownAway(instruction)));
    }

    private static boolean isWrite(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.PUTFIELD
                || instruction.getOpcode() == Opcodes.PUTSTATIC
                || isAtomic(instruction, SETTING)
                || isChange(instruction);
    }

    /** Whether it changes an atomic object in one step, and nobody looks at what it was or is. */
    private static boolean isChange(AbstractInsnNode instruction) {
        return isAtomic(instruction, CHANGING) && isThrownAway(instruction);
    }

    /** Whether a call gives something that is put to use: who looks at that has asked again. */
    private static boolean isLookedAt(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call && !call.desc.endsWith(")V") && !isThrownAway(call);
    }

    private static boolean isThrownAway(AbstractInsnNode call) {
        return call.getNext() != null
                && (call.getNext().getOpcode() == Opcodes.POP || call.getNext().getOpcode() == Opcodes.POP2);
    }

    private static boolean isRead(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.GETFIELD
                || instruction.getOpcode() == Opcodes.GETSTATIC
                || isAtomic(instruction, GETTING);
    }

    /** Whether both read a variable of this name: another object's may be meant. */
    static boolean readSame(AbstractInsnNode one, AbstractInsnNode other) {
        return isRead(one) && isRead(other) && variable(one).equals(variable(other));
    }

    private static boolean isAtomic(AbstractInsnNode instruction, Set<String> names) {
        return instruction instanceof MethodInsnNode call && ATOMIC.contains(call.owner) && names.contains(call.name);
    }

    private static String method(AbstractInsnNode write) {
        return write instanceof MethodInsnNode call ? call.name : "";
    }

    static String variable(AbstractInsnNode access) {
        return access instanceof FieldInsnNode field ? field.owner + "." + field.name : ((MethodInsnNode) access).owner;
    }

    private void add(AbstractInsnNode write, Values values, Branches branches) {
        List<SourceValue> operands = values.of(write);
        if (operands.isEmpty()) {
            // nothing leads here
            return;
        }
        Predicate<AbstractInsnNode> readsIt = source -> isRead(source) && isSameVariable(source, write, values);
        if (isChange(write)) {
            new DecidingReads(values, readsIt, new Constants(values, accessors), branches)
                    .unlockedBefore(write)
                    .ifPresent(read -> {
                        reads.add(read);
                        UpdateSite site = inOneStep(method(write), read, write, values, branches.instructions());
                        writes.put(write, new Update(site, true, Optional.empty()));
                    });
            return;
        }
        Set<AbstractInsnNode> way = new LinkedHashSet<>();
        SourceValue written = operands.get(operands.size() - 1);
        Optional<AbstractInsnNode> computedFrom = new Origin(values, readsIt, accessors, false).of(written, way);
        Constants constants = new Constants(values, accessors);
        DecidingReads deciding = new DecidingReads(values, readsIt, constants, branches);
        Optional<AbstractInsnNode> chosen = deciding.choosing(written);
        String constant = constants.of(written, chosen.isPresent());
        Optional<AbstractInsnNode> surpassed =
                computedFrom.isPresent() ? Optional.empty() : deciding.surpassed(write, written);
        computedFrom
                .or(() -> surpassed)
                .or(() -> chosen)
                .or(() -> constant.isEmpty() ? deciding.whetherNull(write) : deciding.unlockedBefore(write))
                .ifPresent(read -> {
                    way.add(read);
                    reads.add(read);
                    boolean told = way.stream()
                            .flatMap(step -> values.users(step).stream())
                            .anyMatch(user -> user != write && !way.contains(user));
                    Optional<WholeUpdate> whole = surpassed.isPresent()
                            ? WholeUpdate.surpassing(read, write, values)
                            : told || computedFrom.isEmpty()
                                    ? Optional.empty()
                                    : WholeUpdate.of(read, write, way, values);
                    boolean toSomething = constant.isEmpty() && surpassed.isEmpty();
                    String set = toSomething ? Constants.TO_SOMETHING : constant;
                    String function = computedFrom.isPresent() ? function(way, read, values) : set;
                    Steps steps = new Steps(read, write, way, function, deciding.conditions(write));
                    UpdateSite site = site(method(write), steps, whole, values, branches.instructions());
                    writes.put(write, new Update(site, told, whole));
                });
    }

    private void addSteps(AbstractInsnNode write, Values values, Branches branches) {
        InsnList instructions = branches.instructions();
        VariableAccess access = written(write).orElseThrow();
        List<SourceValue> operands = values.of(write);
        if (operands.size() <= access.value()) {
            return;
        }
        Predicate<AbstractInsnNode> readsIt = source -> accessors
                .of(source)
                .filter(read ->
                        !read.writes() && read.isOfSameSortAs(access) && areSame(source, read, write, access, values))
                .isPresent();
        Constants constants = new Constants(values, accessors);
        if (access.changes()) {
            new DecidingReads(values, readsIt, constants, branches)
                    .unlockedBefore(write)
                    .filter(read -> mayBeDivided(read, write, access, instructions))
                    .ifPresent(read -> {
                        steps.put(read, accessors.of(read).orElseThrow());
                        steps.put(write, access);
                        sitesOfSteps.put(write, inOneStep("", read, write, values, instructions));
                    });
            return;
        }
        Predicate<AbstractInsnNode> asks =
                source -> accessors.of(source).filter(VariableAccess::asks).isPresent();
        Set<AbstractInsnNode> way = new LinkedHashSet<>();
        SourceValue written = operands.get(access.value());
        Optional<AbstractInsnNode> computedFrom =
                new Origin(values, readsIt.and(asks.negate()), accessors, true).of(written, way);
        DecidingReads deciding = new DecidingReads(values, readsIt, constants, branches);
        Optional<AbstractInsnNode> chosen = deciding.choosing(written);
        String constant = constants.of(written, chosen.isPresent(), write, access);
        Optional<AbstractInsnNode> surpassed = deciding.surpassed(write, written);
        Optional<AbstractInsnNode> absent =
                constant.isEmpty() ? deciding.whetherAbsent(write, written) : Optional.empty();
        computedFrom
                .or(() -> surpassed)
                .or(() -> constant.isEmpty() ? absent : deciding.unlockedBefore(write))
                .or(() -> chosen)
                .filter(read -> mayBeDivided(read, write, access, instructions))
                .ifPresent(read -> {
                    way.add(read);
                    boolean toSomething = surpassed.isEmpty() && absent.isPresent();
                    String set = toSomething ? Constants.TO_SOMETHING : constant;
                    String function = computedFrom.isPresent() ? function(way, read, values) : set;
                    Optional<AbstractInsnNode> asked = deciding.before(write)
                            .reduce((earlier, later) -> later)
                            .filter(question -> instructions.indexOf(question) < instructions.indexOf(read))
                            .filter(question -> !deciding.takesALock(question, read));
                    // what is asked before is part of it, so that nobody may come between that and the reading either,
                    // but where it is only a first look, and under the lock goes by what is there then
                    asked.ifPresent(question -> answered.add(read));
                    steps.put(
                            asked.orElse(read), accessors.of(asked.orElse(read)).orElseThrow());
                    steps.put(write, access);
                    // what is asked of a key is whether it is there
                    Optional<List<Condition>> conditions = access.key() == VariableAccess.NONE
                                    && deciding.before(write).noneMatch(asks)
                            ? deciding.conditions(write)
                            : Optional.empty();
                    Steps update = new Steps(read, write, way, function, conditions);
                    sitesOfSteps.put(write, site("", update, Optional.empty(), values, instructions));
                });
    }

    /** Whether the object and the key are the same, too. */
    private boolean areSame(
            AbstractInsnNode read, VariableAccess reads, AbstractInsnNode write, VariableAccess writes, Values values) {
        SameValues same = new SameValues(values, accessors::isOfProgram);
        boolean sameInstance = reads.instance() == VariableAccess.NONE
                || same.areSame(values.sources(read, reads.instance()), values.sources(write, writes.instance()));
        return sameInstance
                && (reads.key() == VariableAccess.NONE
                        || same.areSame(values.sources(read, reads.key()), values.sources(write, writes.key())));
    }

    /**
     * Whether others may come between the two steps, or do so elsewhere: each is a call, or something is called or given up
     * between them.
     */
    private boolean mayBeDivided(
            AbstractInsnNode read, AbstractInsnNode write, VariableAccess access, InsnList instructions) {
        boolean is = read instanceof MethodInsnNode
                || write instanceof MethodInsnNode
                || areApart(read, write, instructions);
        if (is) {
            divided.add(access.variable());
        }
        return is || accessors.isDivided(access.variable());
    }

    /** Whether something is called or given up on a way between the two: whoever waits and then reads anew is none. */
    private static boolean areApart(AbstractInsnNode read, AbstractInsnNode write, InsnList instructions) {
        return Stream.of(instructions.toArray())
                .skip(instructions.indexOf(read) + 1L)
                .takeWhile(step -> step != write)
                .filter(step -> step.getOpcode() == Opcodes.MONITOREXIT
                        || step instanceof MethodInsnNode
                                && !Operations.computes(step)
                                && !Operations.isSameValue(step))
                .anyMatch(step -> Ways.lead(Ways.after(read), step, read, Ways::after)
                        && Ways.lead(Ways.after(step), write, read, Ways::after));
    }

    /**
     * An update as the method makes it.
     *
     * @param way what computes the new value of the one read, the read included
     * @param function what that is, as {@link UpdateSite} has it
     * @param conditions on which it is set
     */
    private record Steps(
            AbstractInsnNode read,
            AbstractInsnNode write,
            Set<AbstractInsnNode> way,
            String function,
            Optional<List<Condition>> conditions) {}

    private UpdateSite inOneStep(
            String method, AbstractInsnNode read, AbstractInsnNode write, Values values, InsnList instructions) {
        MethodInsnNode call = (MethodInsnNode) write;
        String function = Constants.IN_ONE_STEP + call.name + call.desc;
        Steps asked = new Steps(read, write, Set.of(read), function, Optional.empty());
        return site(method, asked, Optional.empty(), values, instructions);
    }

    private UpdateSite site(
            String method, Steps update, Optional<WholeUpdate> whole, Values values, InsnList instructions) {
        String function = update.function();
        boolean onlyAsks = function.startsWith(Constants.TO);
        // where more goes in, the rest may be waited for while the value is only one side of a sum; a constant is
        // never old, and what was only asked before is read anew
        boolean kept = onlyAsks
                || answered.contains(update.read()) && !areApart(update.read(), update.write(), instructions)
                || update.way().stream()
                        .filter(step -> step == update.read() || Operations.isSameValue(step) || !function.isEmpty())
                        .flatMap(step -> values.keeping(step).stream())
                        .anyMatch(store -> instructions.indexOf(store) < instructions.indexOf(update.write()));
        boolean guarded = !function.isEmpty() && Deciding.isSetOnlyWhereEqual(update.read(), update.write(), values);
        boolean idempotent = !function.isEmpty()
                && !function.startsWith(Constants.EITHER)
                && update.way().stream()
                        .filter(step -> step != update.read() && !Operations.isSameValue(step))
                        .allMatch(step -> Operations.isIdempotent(step) && isByAConstant(step, update.way(), values));
        return new UpdateSite(
                method,
                kept,
                function,
                idempotent,
                whole.isPresent(),
                guarded,
                update.conditions().filter(asked -> onlyAsks));
    }

    /** What the steps compute, as text: operations, constants and plain static fields; empty where something else goes in. */
    private String function(Set<AbstractInsnNode> way, AbstractInsnNode read, Values values) {
        StringBuilder function = new StringBuilder();
        for (AbstractInsnNode step : way) {
            boolean isPlain = step == read
                    || Operations.computes(step)
                    || Operations.reduces(step)
                    || Operations.isSameValue(step);
            if (!isPlain) {
                return "";
            }
            function.append(step == read ? "" : Operations.name(step));
            for (SourceValue operand : step == read ? List.<SourceValue>of() : values.of(step)) {
                if (operand.insns.size() != 1) {
                    return "";
                }
                AbstractInsnNode source = operand.insns.iterator().next();
                if (!way.contains(source)) {
                    Optional<String> constant = Operations.constant(source).or(() -> plainStatic(source));
                    if (constant.isEmpty()) {
                        return "";
                    }
                    function.append(' ').append(constant.get());
                }
            }
            function.append(';');
        }
        return function.toString();
    }

    /** A field that all threads share, and that is the same for those who have met, or they race. */
    private Optional<String> plainStatic(AbstractInsnNode source) {
        return source.getOpcode() == Opcodes.GETSTATIC && !isVolatile.test((FieldInsnNode) source)
                ? Optional.of(variable(source))
                : Optional.empty();
    }

    private static boolean isSameVariable(AbstractInsnNode read, AbstractInsnNode write, Values values) {
        if (!variable(read).equals(variable(write))) {
            return false;
        }
        boolean isStatic = read.getOpcode() == Opcodes.GETSTATIC || write.getOpcode() == Opcodes.PUTSTATIC;
        return isStatic
                ? read.getOpcode() == Opcodes.GETSTATIC && write.getOpcode() == Opcodes.PUTSTATIC
                : new SameValues(values)
                        .areSame(values.of(read).get(0), values.of(write).get(0));
    }

    private static boolean isByAConstant(AbstractInsnNode step, Set<AbstractInsnNode> way, Values values) {
        return values.of(step).stream()
                .flatMap(operand -> operand.insns.stream())
                .allMatch(source ->
                        way.contains(source) || Operations.constant(source).isPresent());
    }
}
