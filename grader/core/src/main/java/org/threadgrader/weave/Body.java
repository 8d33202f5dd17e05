package org.threadgrader.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The body of a method as a whole: what is called where it begins and on each way out of it. A piece of {@link MethodWeaving}.
 */
final class Body {
    private final ClassWeaving home;
    private final MethodNode method;
    private final Probe probe;
    private final boolean memory;
    private final String siteMethod;

    Body(ClassWeaving home, MethodNode method, boolean memory, String siteMethod) {
        this.home = home;
        this.method = method;
        this.probe = home.probe();
        this.memory = memory;
        this.siteMethod = siteMethod;
    }

    private AbstractInsnNode site(int atLine) {
        return Code.push(home.site(siteMethod, atLine));
    }

    /** Puts around the body what belongs there; the method's own instructions are woven before. */
    void wrap(int firstLine) {
        if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            method.access &= ~Opcodes.ACC_SYNCHRONIZED;
            guardByMonitor(firstLine);
        }
        if (home.isThreadSubclass()
                && method.name.equals("run")
                && method.desc.equals("()V")
                && (method.access & Opcodes.ACC_STATIC) == 0) {
            guardRun(firstLine);
        }
        int handedOn = HandedArray.handedOn(method);
        if (memory && handedOn > 0) {
            method.instructions.insert(Code.list(
                    new VarInsnNode(Opcodes.ALOAD, handedOn), probe.handedOn().call()));
        }
        if (isGivenTasks()) {
            method.instructions.insert(originalTask());
        }
        if (memory && compares()) {
            guard().around(
                            Code.list(probe.comparing().call()),
                            exitLine -> Code.list(probe.compared().call()),
                            () -> Guard.rethrow(Code.list(probe.compared().call())));
        } else if (memory && isFunction()) {
            method.instructions.insert(probe.called().call());
        }
        if (memory && isFormatter()) {
            guard().around(
                            formatter(firstLine, probe.formatting()),
                            exitLine -> formatter(exitLine, probe.formatted()),
                            () -> Guard.rethrow(formatter(firstLine, probe.formatted())));
        }
        if (isCalledByPools()) {
            guard().around(
                            Code.list(
                                    Code.loadThis(),
                                    site(firstLine),
                                    probe.enteredByPool().call()),
                            exitLine -> Code.list(probe.leftToPool().call()),
                            () -> Guard.rethrow(Code.list(probe.leftToPool().call())));
        }
        if (isInitialiser()) {
            guard().around(
                            Code.list(
                                    new LdcInsnNode(Type.getObjectType(home.internalName())),
                                    probe.clinitEnter().call()),
                            exitLine -> clinitExit(),
                            () -> Guard.rethrow(clinitExit()));
        } else if (memory && home.initialises() && isUse()) {
            method.instructions.insert(home.used(home.internalName(), site(firstLine)));
            if (home.isRenewable()) {
                method.instructions.insert(home.needed(home.internalName()));
            }
        }
    }

    /** Whether collections of the JDK's call it to compare their elements or keys. */
    private boolean compares() {
        return (method.access & Opcodes.ACC_STATIC) == 0
                && switch (method.name) {
                    case "equals" -> method.desc.equals("(Ljava/lang/Object;)Z");
                    // what the JDK calls takes any object: the compiler's bridge, where the program's own does not
                    case "compareTo" -> method.desc.equals("(Ljava/lang/Object;)I");
                    case "compare" -> method.desc.equals("(Ljava/lang/Object;Ljava/lang/Object;)I");
                    default -> false;
                };
    }

    /** Whether it may be a function, or words, that the JDK asks for. */
    private boolean isFunction() {
        return switch (method.name) {
            case "toString", "hashCode", "apply", "accept", "test", "get" -> true;
            default -> method.name.startsWith("lambda$");
        };
    }

    /** Whether handlers of the JDK's loggers call it. */
    private boolean isFormatter() {
        return method.name.equals("format")
                && method.desc.equals("(Ljava/util/logging/LogRecord;)Ljava/lang/String;")
                && home.isBelow("java/util/logging/Formatter");
    }

    private InsnList formatter(int atLine, Hook hook) {
        return Code.list(Code.loadThis(), site(atLine), hook.call());
    }

    /** Whether ThreadPoolExecutor calls it under its main lock, which no hook sees. */
    private boolean isCalledByPools() {
        return switch (method.name + method.desc) {
            case "terminated()V" -> home.isBelow("java/util/concurrent/ThreadPoolExecutor");
            case "interrupt()V", "isInterrupted()Z", "getState()Ljava/lang/Thread$State;" -> home.isThreadSubclass();
            default -> false;
        };
    }

    /** A pool's own newTaskFor and decorateTask are given the task that the program handed over. */
    private InsnList originalTask() {
        return Code.list(
                new VarInsnNode(Opcodes.ALOAD, 1),
                probe.originalTask().call(),
                new TypeInsnNode(Opcodes.CHECKCAST, Type.getArgumentTypes(method.desc)[0].getInternalName()),
                new VarInsnNode(Opcodes.ASTORE, 1));
    }

    private boolean isGivenTasks() {
        if ((method.access & Opcodes.ACC_STATIC) != 0) {
            return false;
        }
        String parameters = method.name + method.desc.substring(0, method.desc.indexOf(')') + 1);
        return switch (parameters) {
            case "newTaskFor(Ljava/lang/Runnable;Ljava/lang/Object;)", "newTaskFor(Ljava/util/concurrent/Callable;)" ->
                home.isBelow("java/util/concurrent/AbstractExecutorService");
            case "decorateTask(Ljava/lang/Runnable;Ljava/util/concurrent/RunnableScheduledFuture;)",
                    "decorateTask(Ljava/util/concurrent/Callable;Ljava/util/concurrent/RunnableScheduledFuture;)" ->
                home.isBelow("java/util/concurrent/ScheduledThreadPoolExecutor");
            default -> false;
        };
    }

    /** Whether the method only runs once its class has been used. */
    boolean isAfterFirstUse() {
        return isInitialiser() || isUse();
    }

    private boolean isInitialiser() {
        return method.name.equals("<clinit>");
    }

    /** Whether a call of the method is one of the uses before which its class is initialised (JLS 12.4.1). */
    private boolean isUse() {
        return method.name.equals("<init>") || (method.access & Opcodes.ACC_STATIC) != 0;
    }

    private InsnList clinitExit() {
        return Code.list(
                new LdcInsnNode(Type.getObjectType(home.internalName())),
                probe.clinitExit().call());
    }

    private Guard guard() {
        return new Guard(home.internalName(), method, home.hasFrames());
    }

    private void guardByMonitor(int firstLine) {
        InsnList enter =
                Code.list(monitor(), site(firstLine), probe.monitorEnter().call());
        guard().around(
                        enter,
                        exitLine -> Code.list(
                                monitor(), site(exitLine), probe.monitorExit().call()),
                        () -> Guard.rethrow(Code.list(
                                monitor(), site(firstLine), probe.monitorExit().call())));
    }

    private AbstractInsnNode monitor() {
        return (method.access & Opcodes.ACC_STATIC) != 0
                ? new LdcInsnNode(Type.getObjectType(home.internalName()))
                : Code.loadThis();
    }

    private void guardRun(int firstLine) {
        Guard guard = guard();
        guard.around(
                Code.list(Code.loadThis(), site(firstLine), probe.runEnter().call()),
                exitLine -> runExit(),
                () -> guard.dispatch(
                        Code.list(
                                Code.loadThis(),
                                new InsnNode(Opcodes.SWAP),
                                probe.runThrew().call()),
                        this::runExit));
    }

    private InsnList runExit() {
        return Code.list(Code.loadThis(), probe.runExit().call());
    }
}
