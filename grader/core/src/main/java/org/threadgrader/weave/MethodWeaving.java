package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Weaves one method, instruction by instruction. Whatever is inserted leaves the stack as it was and contains no jump, so
 * the method's frames stay true; arguments that are in the way wait in local variables above the method's own.
 */
final class MethodWeaving {

    /** No hook needs more of the stack than this above what the instruction it stands at needs. */
    private static final int EXTRA_STACK = 8;

    private static final int KEPT = 2;

    private final ClassWeaving home;
    private final MethodNode method;
    private final boolean memory;
    private final boolean comparison;
    private final String siteMethod;

    /** Two local variables that keep an instance and a key while an instruction works, where there are such. */
    private final int keptLocal;

    private final int freeLocal;
    private final Probe probe;
    private final InsnList instructions;
    private final Body body;
    private final Updates updates;

    /** The instructions that are told to count. */
    private final Set<AbstractInsnNode> told = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The numbers of updates, by the instructions that read. */
    private final Map<AbstractInsnNode, Integer> updateNumbers = new IdentityHashMap<>();

    private int line;
    private int spilled;

    /**
     * @param memory whether accesses to fields and arrays, calls on unsynchronised objects and loops are reported
     * @param siteMethod the method that sites name
     */
    MethodWeaving(ClassWeaving home, MethodNode method, boolean memory, String siteMethod) {
        this.home = home;
        this.method = method;
        this.memory = memory;
        this.comparison = home.isComparison(method);
        this.siteMethod = siteMethod;
        this.probe = home.probe();
        this.instructions = method.instructions;
        this.updates = Updates.in(
                home.internalName(),
                method,
                access -> home.field(access).filter(FieldSite::isVolatile).isPresent(),
                home.accessors());
        this.keptLocal = method.maxLocals;
        this.freeLocal = method.maxLocals + (updates.haveSteps() ? KEPT : 0);
        this.body = new Body(home, method, memory && !comparison, siteMethod);
    }

    void weave() {
        AbstractInsnNode[] code = instructions.toArray();
        MonitorExits exits = new MonitorExits(method);
        Loop loops = new Loop(method);
        int superCall = superCall(code);
        int firstLine = firstLine(code);
        int firstSiteOfAll = home.siteCount();
        line = firstLine;
        new Catches(method, home.misuse()).weave(probe.caught(), atLine -> site(atLine > 0 ? atLine : firstLine));
        for (int at = 0; at < code.length; at++) {
            AbstractInsnNode node = code[at];
            int firstSite = home.siteCount();
            if (memory && updates.reads(node)) {
                reading(node);
            }
            if (memory && !comparison) {
                updates.step(node).ifPresent(access -> step(node, access));
            }
            if (node instanceof LineNumberNode number) {
                line = number.line;
            } else if (node instanceof MethodInsnNode call) {
                call(call);
            } else if (node instanceof InvokeDynamicInsnNode dynamic) {
                if (memory && Telling.concatenates(dynamic)) {
                    Telling telling = new Telling(dynamic, dynamic.desc, freeLocal);
                    tell(telling);
                    if (telling.isOfSeveral()) {
                        tellAgain(telling);
                    }
                } else if (memory && Telling.describesRecord(dynamic)) {
                    Telling record = new Telling(dynamic, dynamic.desc, freeLocal);
                    if (record.compares()) {
                        spill(record.weaveComparison(instructions, this::site, probe.askedRecord()));
                    } else {
                        Hook hook = record.hashes() ? probe.hashedRecord() : probe.described();
                        spill(record.weave(instructions, this::site, probe.single(), hook));
                    }
                }
                home.references().redirect(dynamic, siteMethod, line, memory);
            } else if (node.getOpcode() == Opcodes.MONITORENTER) {
                instructions.insertBefore(node, site());
                instructions.set(node, probe.monitorEnter().call());
            } else if (node.getOpcode() == Opcodes.MONITOREXIT) {
                monitorExit(node, exits);
            } else if (node instanceof TypeInsnNode made && home.isFirstUse(made)) {
                // behind it: frames know the new object by this instruction's place
                instructions.insert(made, home.needed(made.desc));
            } else if (memory && !comparison) {
                memory(node, at < superCall);
                jump(loops, node, at);
            }
            updates.by(node).ifPresent(update -> writing(node, firstSite, update));
        }
        exits.separate(method);
        body.wrap(firstLine);
        home.accesses(method, firstSiteOfAll);
        method.maxLocals = freeLocal + spilled;
        method.maxStack += EXTRA_STACK;
    }

    // ---- updates

    private void reading(AbstractInsnNode read) {
        instructions.insertBefore(read, probe.updateReads().call());
        updates.of(read).filter(whole -> !comparison).ifPresent(whole -> {
            int number = home.site(siteMethod, line);
            updateNumbers.put(read, number);
            instructions.insert(read, whole.told(number, probe));
        });
    }

    private void writing(AbstractInsnNode write, int firstSite, Updates.Update update) {
        home.updates(firstSite, fieldNumber(write), update);
        update.whole().ifPresent(whole -> {
            Integer number = updateNumbers.get(whole.read());
            if (number != null) {
                spill(whole.type().getSize());
                instructions.insertBefore(write, whole.handedOut(write, number, freeLocal, probe));
            }
        });
    }

    /** Says, behind one of two steps of an update, whose variable it has read or set. */
    private void step(AbstractInsnNode node, VariableAccess access) {
        Type[] operands = Code.operands(node);
        spill(Code.slots(operands));
        instructions.insertBefore(node, Code.store(operands, freeLocal));
        InsnList told = new InsnList();
        keep(node, access.instance(), operands, keptLocal, told);
        keep(node, access.key(), operands, keptLocal + 1, told);
        instructions.insertBefore(node, Code.load(operands, freeLocal));
        int site = home.site(siteMethod, line);
        updates.secondStep(node).ifPresent(update -> home.updates(site, update));
        Hook hook = access.writes() ? probe.stepWritten() : probe.stepRead();
        told.add(Code.list(new LdcInsnNode(access.variable()), Code.push(site), hook.call()));
        instructions.insert(node, told);
    }

    private void keep(AbstractInsnNode node, int place, Type[] operands, int local, InsnList told) {
        if (place == VariableAccess.NONE) {
            told.add(new InsnNode(Opcodes.ACONST_NULL));
            return;
        }
        Type[] kept = {operands[place]};
        InsnList taken = Code.load(kept, freeLocal + Code.slots(Arrays.copyOf(operands, place)));
        if (kept[0].getSort() < Type.ARRAY) {
            taken.add(Code.boxed(kept[0]));
        }
        taken.add(new VarInsnNode(Opcodes.ASTORE, local));
        instructions.insertBefore(node, taken);
        told.add(new VarInsnNode(Opcodes.ALOAD, local));
    }

    private static int firstLine(AbstractInsnNode[] code) {
        for (AbstractInsnNode node : code) {
            if (node instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }

    private AbstractInsnNode site() {
        return site(line);
    }

    private AbstractInsnNode site(int atLine) {
        return Code.push(home.site(siteMethod, atLine));
    }

    private void spill(int slots) {
        spilled = Math.max(spilled, slots);
    }

    // ---- calls

    /** Whether an answer of {@code StampedLock.validate} is thrown away. */
    private static boolean isValidationOfNothing(MethodInsnNode call) {
        AbstractInsnNode next = Code.nextReal(call);
        return call.owner.equals("java/util/concurrent/locks/StampedLock")
                && call.name.equals("validate")
                && next != null
                && next.getOpcode() == Opcodes.POP;
    }

    private void call(MethodInsnNode call) {
        if (isValidationOfNothing(call)) {
            // whoever does not look at the answer has not validated what was read
            return;
        }
        HandedArray array = new HandedArray(call, home.inherited(call.owner), freeLocal);
        boolean readsArray = memory && array.reads();
        boolean tells = memory && Telling.isDoneBy(call.owner, call.name);
        if (tells) {
            tell(new Telling(call, call.desc, freeLocal));
        }
        if (memory && Handing.isDoneBy(call, home.hasOwnStreams()) && !home.isOfProgram(call)) {
            spill(new Handing(call, freeLocal).weave(instructions, this::site, probe.callHands()));
        }
        Treatment treatment = home.treatment(call.getOpcode(), call.owner, call.name, call.desc, memory);
        if (treatment instanceof Treatment.Replaced replaced) {
            instructions.insertBefore(call, site());
            instructions.set(call, replaced.hook().call());
        } else if (treatment instanceof Treatment.Dispatched dispatched) {
            Dispatch dispatch = new Dispatch(call, dispatched.bases());
            instructions.set(call, dispatch.to(dispatch.method(home, memory, siteMethod, line), home));
        } else if (treatment instanceof Treatment.Preceded preceded) {
            precede(call, preceded.hook());
        } else if (treatment instanceof Treatment.Surrounded surrounded) {
            surround(call, surrounded.mutates());
        } else if (treatment instanceof Treatment.Constructing constructing) {
            if (memory && Sweep.ofConstructor(call.owner, call.desc) instanceof Treatment.Sweeping) {
                sweep(call, false);
            }
            construct(call, constructing.hooks());
        } else if (treatment instanceof Treatment.Releasing releasing) {
            instructions.insertBefore(
                    call,
                    Code.list(
                            new LdcInsnNode(releasing.what()),
                            site(),
                            probe.release().call()));
        } else if (treatment instanceof Treatment.Observed observed) {
            observe(call, observed.mutates());
        } else if (treatment instanceof Treatment.Accessed) {
            access(call);
        } else if (treatment instanceof Treatment.Sweeping sweeping) {
            sweep(call, sweeping.writes());
        } else if (treatment instanceof Treatment.Viewing) {
            spill(new View(call, freeLocal)
                    .weave(instructions, this::site, probe.callWalks(), probe.viewed(), probe.viewMade()));
        } else if (treatment instanceof Treatment.InBulk) {
            inBulk(call);
        } else if (treatment instanceof Treatment.Reflecting) {
            reflect(call);
        } else if (treatment instanceof Treatment.Naming) {
            name(call);
        } else if (treatment instanceof Treatment.Printing && (home.hasOwnStreams() || makesWords(call))) {
            observe(call, true, true);
        } else if (treatment instanceof Treatment.Printing) {
            print(call);
        } else if (treatment instanceof Treatment.Located) {
            instructions.insertBefore(call, Code.list(site(), probe.callAt().call()));
        }
        if (memory && !(treatment instanceof Treatment.Replaced) && !(treatment instanceof Treatment.Dispatched)) {
            spill(new Inside(call, freeLocal).weave(instructions, this::site, probe.toldInside(), probe.asked()));
        }
        if (readsArray && instructions.contains(call)) {
            spill(array.weaveRead(instructions, this::site, probe.sweep()));
        }
        if (memory && array.fills() && !home.isOfProgram(call) && instructions.contains(call)) {
            spill(array.weaveFilled(instructions, this::site, probe.filling(), probe.filled()));
        }
        if (tells && !call.name.equals("equals") && instructions.contains(call)) {
            Telling telling = new Telling(call, call.desc, freeLocal);
            boolean suspends = treatment instanceof Treatment.Observed
                    || treatment instanceof Treatment.Printing
                    || treatment instanceof Treatment.Sweeping;
            if (suspends || telling.isOfSeveral()) {
                tellAgain(telling);
            }
        }
    }

    /** Others may have had their turn since. */
    private void tellAgain(Telling telling) {
        spill(telling.weave(instructions, this::site, probe.single(), probe.toldAgain()));
    }

    private void tell(Telling telling) {
        spill(telling.weave(instructions, this::site, probe));
    }

    private void sweep(MethodInsnNode call, boolean writes) {
        new Sweep(call, freeLocal)
                .weave(
                        instructions,
                        writes,
                        this::site,
                        probe.sweep(),
                        probe.callOn(),
                        probe.iterated(),
                        probe.toldAgain(),
                        probe.callSets());
        spill(Code.slots(Type.getArgumentTypes(call.desc)));
    }

    private void inBulk(MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        spill(Code.slots(arguments));
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        instructions.insertBefore(
                call,
                Code.list(
                        new InsnNode(Opcodes.DUP),
                        new VarInsnNode(Opcodes.LLOAD, freeLocal),
                        new LdcInsnNode(call.name),
                        site(),
                        probe.callInBulk().call()));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        observe(call, false);
    }

    private void reflect(MethodInsnNode call) {
        Type[] arguments = receiver(call);
        instructions.insertBefore(call, Code.load(new Type[] {arguments[0]}, freeLocal));
        instructions.insertBefore(call, Code.list(site(), probe.reflects().call()));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
    }

    /** Reports an atomic access with its object and what may tell the variable; its answer, where that may say that it failed. */
    private void access(MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        spill(Code.slots(arguments));
        boolean object = arguments.length > 0 && arguments[0].getSort() >= Type.ARRAY;
        boolean index = object && arguments.length > 1 && arguments[1].equals(Type.INT_TYPE);
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        instructions.insertBefore(call, new InsnNode(Opcodes.DUP));
        instructions.insertBefore(
                call,
                object
                        ? Code.load(new Type[] {arguments[0]}, freeLocal)
                        : Code.list(new InsnNode(Opcodes.ACONST_NULL)));
        instructions.insertBefore(
                call, index ? Code.load(new Type[] {arguments[1]}, freeLocal + 1) : Code.list(Code.push(0)));
        instructions.insertBefore(
                call,
                Code.list(
                        new LdcInsnNode(call.name), site(), probe.accessBefore().call()));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        if (Type.getReturnType(call.desc).equals(Type.BOOLEAN_TYPE)) {
            instructions.insert(
                    call,
                    Code.list(
                            new InsnNode(Opcodes.DUP),
                            site(),
                            probe.accessAfter().call()));
        }
    }

    private void name(MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        FieldHandles handles = new FieldHandles(home);
        spill(Code.slots(arguments));
        instructions.insertBefore(call, handles.numbers(call));
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        instructions.insert(call, handles.made(call, freeLocal));
    }

    /** Calls a hook with the receiver and all arguments of a call that follows. */
    private void precede(MethodInsnNode call, Hook hook) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        spill(Code.slots(arguments));
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        if (Observation.waits(call.name)) {
            int self = freeLocal + Code.slots(arguments);
            spill(Code.slots(arguments) + 1);
            instructions.insertBefore(
                    call, Code.list(new InsnNode(Opcodes.DUP), new VarInsnNode(Opcodes.ASTORE, self)));
            returned(call, self);
        }
        instructions.insertBefore(call, new InsnNode(Opcodes.DUP));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        instructions.insertBefore(call, Code.list(site(), hook.call()));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
    }

    private void returned(MethodInsnNode call, int self) {
        instructions.insert(
                call,
                Code.list(
                        new VarInsnNode(Opcodes.ALOAD, self),
                        new LdcInsnNode(call.name),
                        site(),
                        probe.callReturned().call()));
    }

    /** Reports the object before the call, and behind it where it may have waited. */
    private void surround(MethodInsnNode call, boolean mutates) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        int self = freeLocal + Code.slots(arguments);
        spill(Code.slots(arguments) + 1);
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        instructions.insertBefore(
                call,
                Code.list(
                        new InsnNode(Opcodes.DUP),
                        new VarInsnNode(Opcodes.ASTORE, self),
                        new InsnNode(Opcodes.DUP),
                        Code.push(mutates),
                        site(),
                        probe.callOn().call()));
        instructions.insertBefore(call, Code.load(arguments, freeLocal));
        if (mutates) {
            returned(call, self);
        }
    }

    /**
     * Passes a constructor's arguments through their hooks and hands the new object to its own. The object is
     * duplicated below the arguments, at the call itself, because not every compiler keeps a second reference to it, and
     * a call of a superclass's constructor never has one.
     */
    private void construct(MethodInsnNode call, ConstructorHooks hooks) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        int site = home.site(siteMethod, line);
        spill(Code.slots(arguments));
        instructions.insertBefore(call, Code.store(arguments, freeLocal));
        if (hooks.constructed().isPresent()) {
            instructions.insertBefore(call, new InsnNode(Opcodes.DUP));
        }
        int slot = freeLocal;
        for (Type argument : arguments) {
            instructions.insertBefore(call, Code.load(new Type[] {argument}, slot));
            Hook through = hooks.arguments().get(argument.getDescriptor());
            if (through != null) {
                instructions.insertBefore(call, Code.list(Code.push(site), through.call()));
            }
            slot += argument.getSize();
        }
        hooks.constructed()
                .ifPresent(hook ->
                        instructions.insert(call, Code.list(new LdcInsnNode(call.desc), Code.push(site), hook.call())));
    }

    /** Whether it prints an object, whose words are made before the stream's monitor is taken. */
    private static boolean makesWords(MethodInsnNode call) {
        return call.desc.equals("(Ljava/lang/Object;)V");
    }

    private void print(MethodInsnNode call) {
        Type[] arguments = receiver(call);
        instructions.insertBefore(call, Code.list(site(), probe.callPrints().call()));
        if (!isOneSlot(arguments)) {
            instructions.insertBefore(call, Code.load(arguments, freeLocal));
        }
    }

    /** Puts the object that a call goes to on the stack once more: above the one argument, or in the place of the others, which are stored. */
    private Type[] receiver(MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        if (isOneSlot(arguments)) {
            instructions.insertBefore(call, Code.list(new InsnNode(Opcodes.DUP2), new InsnNode(Opcodes.POP)));
        } else {
            spill(Code.slots(arguments));
            instructions.insertBefore(call, Code.store(arguments, freeLocal));
            instructions.insertBefore(call, new InsnNode(Opcodes.DUP));
        }
        return arguments;
    }

    private static boolean isOneSlot(Type[] arguments) {
        return arguments.length == 1 && arguments[0].getSize() == 1;
    }

    private void observe(MethodInsnNode call, boolean mutates) {
        observe(call, mutates, home.isNamed(call));
    }

    private void observe(MethodInsnNode call, boolean mutates, boolean named) {
        Type[] arguments = receiver(call);
        boolean oneSlot = isOneSlot(arguments);
        instructions.insertBefore(call, Code.push(mutates));
        if (named) {
            instructions.insertBefore(
                    call,
                    Code.list(
                            new LdcInsnNode(call.name + call.desc.substring(0, call.desc.indexOf(')') + 1)),
                            site(),
                            (call.getOpcode() == Opcodes.INVOKESPECIAL ? probe.callSuper() : probe.callInherited())
                                    .call()));
        } else {
            instructions.insertBefore(call, Code.list(site(), probe.callOn().call()));
        }
        if (oneSlot && isRead(call, arguments[0])) {
            instructions.insertBefore(
                    call,
                    Code.list(
                            new InsnNode(Opcodes.DUP2),
                            new LdcInsnNode(call.name),
                            site(),
                            probe.callWith().call()));
        }
        if (call.name.equals("addAll") && arguments.length == 2 && Sweep.isCollection(arguments[1])) {
            instructions.insertBefore(
                    call,
                    Code.list(
                            new InsnNode(Opcodes.DUP),
                            new VarInsnNode(Opcodes.ALOAD, freeLocal + arguments[0].getSize()),
                            new LdcInsnNode(call.name),
                            site(),
                            probe.callWith().call()));
        }
        if (!oneSlot) {
            instructions.insertBefore(call, Code.load(arguments, freeLocal));
        }
    }

    /** Whether a call reads the one object that it is given: addAll, putAll and the like, append, and what takes one of its own kind (or, merge, combine). */
    private static boolean isRead(MethodInsnNode call, Type argument) {
        return Sweep.isCollection(argument)
                || call.owner.equals("java/lang/StringBuffer") && argument.getSort() == Type.OBJECT
                || call.owner.startsWith("java/util/")
                        && argument.getDescriptor().equals("L" + call.owner + ";");
    }

    private void monitorExit(AbstractInsnNode node, MonitorExits exits) {
        int lock = MonitorExits.lockOf(node);
        AbstractInsnNode first = site();
        AbstractInsnNode hook = probe.monitorExit().call();
        instructions.insertBefore(node, first);
        instructions.set(node, hook);
        exits.woven(first, hook, lock);
    }

    // ---- memory

    private void memory(AbstractInsnNode node, boolean beforeSuper) {
        if (node instanceof FieldInsnNode access) {
            home.initialised(access)
                    .filter(owner -> !body.isAfterFirstUse() || !owner.equals(home.internalName()))
                    .ifPresent(owner -> instructions.insertBefore(access, home.used(owner, site())));
            home.field(access)
                    .filter(field -> !(beforeSuper && isOwnPut(access)))
                    .ifPresent(field -> field(access, field));
            if (access.getOpcode() == Opcodes.PUTFIELD && !beforeSuper && home.isFinal(access)) {
                // Nobody races for it, but whoever got hold of the object early may see it unset.
                instructions.insertBefore(
                        access, Code.list(site(), probe.callAt().call()));
            }
            return;
        }
        int opcode = node.getOpcode();
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            instructions.insertBefore(
                    node,
                    Code.list(
                            new InsnNode(Opcodes.DUP2),
                            site(),
                            probe.arrayRead().call()));
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            Type[] value = {Code.element(opcode)};
            spill(value[0].getSize());
            instructions.insertBefore(node, Code.store(value, freeLocal));
            instructions.insertBefore(
                    node,
                    Code.list(
                            new InsnNode(Opcodes.DUP2),
                            site(),
                            probe.arrayWrite().call()));
            instructions.insertBefore(node, Code.load(value, freeLocal));
        }
    }

    /** Before the constructor of the superclass has run, {@code this} must not be passed to anyone. */
    private boolean isOwnPut(FieldInsnNode access) {
        return access.getOpcode() == Opcodes.PUTFIELD && access.owner.equals(home.internalName());
    }

    private OptionalInt fieldNumber(AbstractInsnNode access) {
        return access instanceof FieldInsnNode field
                ? home.field(field).stream().mapToInt(home::number).findFirst()
                : OptionalInt.empty();
    }

    private void field(FieldInsnNode access, FieldSite field) {
        boolean writes = access.getOpcode() == Opcodes.PUTFIELD || access.getOpcode() == Opcodes.PUTSTATIC;
        if (!writes && !updates.reads(access)) {
            home.looks(home.number(field));
        }
        Hook hook = writes
                ? (field.isVolatile() ? probe.volatileWrite() : probe.write())
                : (field.isVolatile() ? probe.volatileRead() : probe.read());
        InsnList before = new InsnList();
        InsnList after = new InsnList();
        Type[] value = {Type.getType(access.desc)};
        switch (access.getOpcode()) {
            case Opcodes.GETFIELD -> before.add(new InsnNode(Opcodes.DUP));
            case Opcodes.PUTFIELD -> {
                if (value[0].getSize() == 1) {
                    before.add(Code.list(new InsnNode(Opcodes.DUP2), new InsnNode(Opcodes.POP)));
                } else {
                    spill(2);
                    before.add(Code.store(value, freeLocal));
                    before.add(new InsnNode(Opcodes.DUP));
                    after.add(Code.load(value, freeLocal));
                }
            }
            default -> before.add(new InsnNode(Opcodes.ACONST_NULL));
        }
        before.add(Code.list(Code.push(home.number(field)), site(), hook.call()));
        instructions.insertBefore(access, before);
        instructions.insertBefore(access, after);
    }

    private void jump(Loop loops, AbstractInsnNode node, int at) {
        int target = loops.backTo(node, at);
        if (target >= 0) {
            Loop.Counting counting = loops.counting(target, at);
            if (counting.byTheWay()) {
                // a consumer that gets nothing any more counts no further, however far it came before
                counting.counters().stream()
                        .filter(told::add)
                        .forEach(counter -> instructions.insertBefore(
                                counter, probe.counts().call()));
            }
            instructions.insertBefore(
                    node,
                    Code.list(site(), Code.push(counting.isPure()), probe.jump().call()));
        }
    }

    /**
     * Where a constructor calls the one before it, as an index into the code; -1 in other methods. Objects that are made
     * for its arguments are constructed in between, each by as many calls as there are {@code new} instructions.
     */
    private int superCall(AbstractInsnNode[] code) {
        if (!method.name.equals("<init>")) {
            return -1;
        }
        List<String> underConstruction = new ArrayList<>();
        for (int at = 0; at < code.length; at++) {
            if (code[at].getOpcode() == Opcodes.NEW) {
                underConstruction.add(((TypeInsnNode) code[at]).desc);
            } else if (code[at] instanceof MethodInsnNode call
                    && call.getOpcode() == Opcodes.INVOKESPECIAL
                    && call.name.equals("<init>")
                    && !underConstruction.remove(call.owner)) {
                return at;
            }
        }
        return -1;
    }
}
