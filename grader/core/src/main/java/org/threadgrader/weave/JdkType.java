package org.threadgrader.weave;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * A class of the JDK's as the {@link Hierarchy} asks for it.
 *
 * @param type the class, loaded but not initialised
 * @param classes internal names of the class itself and its superclasses, up to {@code java/lang/Object}
 * @param interfaces internal names of all interfaces it has, those of a class before those of its superclass
 */
record JdkType(Class<?> type, List<String> classes, List<String> interfaces) {

    static JdkType of(Class<?> type) {
        List<String> classes = new ArrayList<>();
        Set<String> interfaces = new LinkedHashSet<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            classes.add(Type.getInternalName(c));
            addInterfaces(c, interfaces);
        }
        if (type.isInterface()) {
            // Every object has Object's methods; a call through an interface finds them there.
            classes.add("java/lang/Object");
        }
        return new JdkType(type, List.copyOf(classes), List.copyOf(interfaces));
    }

    private static void addInterfaces(Class<?> type, Set<String> interfaces) {
        for (Class<?> direct : type.getInterfaces()) {
            interfaces.add(Type.getInternalName(direct));
        }
        for (Class<?> direct : type.getInterfaces()) {
            addInterfaces(direct, interfaces);
        }
    }

    /** Whether the class, or one above it that is no interface, declares this method and forbids to override it. */
    boolean fixes(String name, String descriptor) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && Type.getMethodDescriptor(method).equals(descriptor)) {
                    return Modifier.isFinal(method.getModifiers());
                }
            }
        }
        return false;
    }

    /** Whether it has a method of that name that another class can call or override. */
    boolean offers(String name) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (method.getName().equals(name) && !Modifier.isPrivate(method.getModifiers())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is an interface that has a body for this method itself. */
    boolean hasBody(String name, String descriptor) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isDefault()
                    && method.getName().equals(name)
                    && Type.getMethodDescriptor(method).equals(descriptor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an object of the class has this method and anybody can call it. */
    boolean hasPublic(String name, String descriptor) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)
                    && !Modifier.isStatic(method.getModifiers())
                    && Type.getMethodDescriptor(method).equals(descriptor)) {
                return true;
            }
        }
        return false;
    }
}
