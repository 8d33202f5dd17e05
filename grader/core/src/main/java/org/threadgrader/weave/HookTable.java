package org.threadgrader.weave;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.threadgrader.probe.Argument;
import org.threadgrader.probe.Before;
import org.threadgrader.probe.Constructed;
import org.threadgrader.probe.HooksFor;
import org.threadgrader.probe.Static;
import org.threadgrader.probe.Super;

/**
 * Which members of the JDK's classes the probe has hooks for, read once from the annotated hook classes; what the
 * {@link Weaver} looks every call up in. Immutable.
 */
final class HookTable {

    private final Map<MethodKey, Hook> instanceMethods = new HashMap<>();
    private final Map<MethodKey, Hook> throughSupertypes = new HashMap<>();
    private final Map<MethodKey, Hook> staticMethods = new HashMap<>();
    private final Map<MethodKey, Treatment> superCalls = new HashMap<>();
    private final Map<MethodKey, Treatment> preceded = new HashMap<>();
    private final Map<String, ConstructorHooks> constructors = new HashMap<>();
    private final Map<String, String> releasingOwners = new LinkedHashMap<>();
    private final Map<String, String> releasingMethods = new LinkedHashMap<>();
    private final Probe probe;

    private HookTable(Probe probe) {
        this.probe = probe;
    }

    /**
     * Reads the table.
     *
     * @param hookClasses classes annotated with {@link HooksFor}; the first of two that claim a method has it
     * @param releases what takes control away: names of classes, or of methods with the name of their class before
     * @param probe the hooks for instructions
     * @throws IllegalArgumentException if a hook class breaks the convention; that is a fault of the probe's
     */
    static HookTable of(Collection<Class<?>> hookClasses, Collection<String> releases, Probe probe) {
        HookTable table = new HookTable(probe);
        for (Class<?> hooks : hookClasses) {
            table.add(hooks);
        }
        for (String release : releases) {
            String internal = release.replace('.', '/');
            // A class's simple name starts with a capital letter in all of the JDK, a method's does not.
            int last = internal.lastIndexOf('/');
            boolean isClass = Character.isUpperCase(internal.charAt(last + 1));
            (isClass ? table.releasingOwners : table.releasingMethods).put(internal, release);
        }
        return table;
    }

    private void add(Class<?> hooks) {
        HooksFor target = hooks.getAnnotation(HooksFor.class);
        if (target == null) {
            throw new IllegalArgumentException(hooks.getName() + " names no class to hook");
        }
        Map<String, Hook> arguments = new HashMap<>();
        Optional<Hook> constructed = Optional.empty();
        for (Method method : hooks.getDeclaredMethods()) {
            if (!isHook(method)) {
                continue;
            }
            Hook hook = new Hook(Type.getInternalName(hooks), method.getName(), Type.getMethodDescriptor(method));
            if (method.isAnnotationPresent(Argument.class)) {
                arguments.put(hook.receiver().getDescriptor(), hook);
            } else if (method.isAnnotationPresent(Constructed.class)) {
                constructed = Optional.of(hook);
            } else {
                add(target, method, hook);
            }
        }
        if (constructed.isPresent() || !arguments.isEmpty()) {
            ConstructorHooks both = new ConstructorHooks(arguments, constructed);
            constructors.putIfAbsent(owner(target), both);
            for (Class<?> another : target.constructorsOf()) {
                constructors.putIfAbsent(Type.getInternalName(another), both);
            }
        }
    }

    /** Hooks take a site last; whatever else is public in a hook class serves the probe itself. */
    static boolean isHook(Method method) {
        int modifiers = method.getModifiers();
        Class<?>[] parameters = method.getParameterTypes();
        return Modifier.isPublic(modifiers)
                && Modifier.isStatic(modifiers)
                && !method.isSynthetic()
                && parameters.length > 0
                && parameters[parameters.length - 1] == int.class;
    }

    private void add(HooksFor target, Method method, Hook hook) {
        String owner = owner(target);
        if (method.isAnnotationPresent(Static.class)) {
            staticMethods.putIfAbsent(
                    new MethodKey(owner, method.getName(), hooked(hook, 0, Type.getType(method.getReturnType()))),
                    hook);
            return;
        }
        if (method.getParameterCount() < 2 || method.getParameterTypes()[0].isPrimitive()) {
            throw new IllegalArgumentException(
                    hook + " takes no receiver and is not marked as standing in for a static method");
        }
        Super call = method.getAnnotation(Super.class);
        if (call != null) {
            boolean inPlace = call.inPlace() || method.getReturnType() != void.class;
            // A hook before a super call returns nothing whatever the method returns, so the result is no part of the
            // key.
            superCalls.putIfAbsent(
                    new MethodKey(owner, call.value(), hooked(hook, 1, Type.VOID_TYPE)),
                    inPlace ? new Treatment.Replaced(hook) : new Treatment.Preceded(hook));
            return;
        }
        Before before = method.getAnnotation(Before.class);
        if (before != null) {
            for (String name : before.value()) {
                preceded.putIfAbsent(
                        new MethodKey(owner, name, hooked(hook, 1, Type.VOID_TYPE)), new Treatment.Preceded(hook));
            }
            return;
        }
        String descriptor = hooked(hook, 1, Type.getType(method.getReturnType()));
        instanceMethods.putIfAbsent(new MethodKey(owner, method.getName(), descriptor), hook);
        for (Class<?> also : target.also()) {
            throughSupertypes.putIfAbsent(
                    new MethodKey(Type.getInternalName(also), method.getName(), descriptor), hook);
        }
    }

    private static String owner(HooksFor target) {
        return target.named().isEmpty()
                ? Type.getInternalName(target.value())
                : target.named().replace('.', '/');
    }

    /** The descriptor of the method a hook stands for: without so many parameters in front, and without the site. */
    private static String hooked(Hook hook, int skip, Type result) {
        Type[] parameters = Type.getArgumentTypes(hook.descriptor());
        Type[] kept = List.of(parameters).subList(skip, parameters.length - 1).toArray(new Type[0]);
        return Type.getMethodDescriptor(result, kept);
    }

    Probe probe() {
        return probe;
    }

    Optional<Hook> instanceMethod(String owner, String name, String descriptor) {
        return Optional.ofNullable(instanceMethods.get(new MethodKey(owner, name, descriptor)));
    }

    /** The hook for a call that goes through exactly this supertype of the hooked class. */
    Optional<Hook> throughSupertype(String owner, String name, String descriptor) {
        return Optional.ofNullable(throughSupertypes.get(new MethodKey(owner, name, descriptor)));
    }

    Optional<Hook> staticMethod(String owner, String name, String descriptor) {
        return Optional.ofNullable(staticMethods.get(new MethodKey(owner, name, descriptor)));
    }

    /** What a super call's hook does to it, whatever the method returns. */
    Optional<Treatment> superCall(String owner, String name, String descriptor) {
        return Optional.ofNullable(superCalls.get(new MethodKey(owner, name, withoutResult(descriptor))));
    }

    /** The hook that is called before a call, whatever the method returns. */
    Optional<Treatment> before(String owner, String name, String descriptor) {
        return Optional.ofNullable(preceded.get(new MethodKey(owner, name, withoutResult(descriptor))));
    }

    private static String withoutResult(String descriptor) {
        return descriptor.substring(0, descriptor.indexOf(')') + 1) + "V";
    }

    Optional<ConstructorHooks> constructors(String owner) {
        return Optional.ofNullable(constructors.get(owner));
    }

    /** The name under which a call takes control away, if it does. */
    Optional<String> release(String owner, String name) {
        String byOwner = releasingOwners.get(owner);
        return Optional.ofNullable(byOwner != null ? byOwner : releasingMethods.get(owner + "/" + name));
    }
}
