package org.threadgrader.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A method of the JDK's that a class of the program's may override. A hook lets the override run where the JDK's own code
 * would call it; what a model asks of the real object goes past it (JVMS 6.5, invokespecial), as the JDK's code looks at its
 * fields there and calls nobody.
 */
final class JdkMethod {
    private static final MethodType SPREAD = MethodType.methodType(Object.class, Object.class, Object[].class);

    private final String name;
    private final MethodType type;
    private final String key;
    private final ClassValue<MethodHandle> past = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> of) {
            return find(of, false);
        }
    };
    private final ClassValue<MethodHandle> own = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> of) {
            return find(of, true);
        }
    };

    /**
     * @param result what it returns, and then its name and parameters, all as erased
     */
    JdkMethod(Class<?> result, String name, Class<?>... parameters) {
        this.name = name;
        this.type = MethodType.methodType(result, parameters);
        String descriptor = type.toMethodDescriptorString();
        this.key = name + descriptor.substring(0, descriptor.indexOf(')') + 1);
    }

    /** Whether a call of it on the object would reach code of the program's. */
    boolean isOverriddenBy(Object self) {
        return OwnMethods.reach(self, key);
    }

    /**
     * Calls what the JDK's nearest class above the program's does, and throws what that throws.
     *
     * @param self an object of a class of the program's
     */
    Object past(Object self, Object... arguments) {
        return call(past, self, arguments);
    }

    /** Calls the program's own, which may be protected. */
    Object own(Object self, Object... arguments) {
        return call(own, self, arguments);
    }

    private static Object call(ClassValue<MethodHandle> handles, Object self, Object... arguments) {
        try {
            return (Object) handles.get(self.getClass()).invokeExact(self, arguments);
        } catch (Throwable thrown) {
            throw JdkMethod.<RuntimeException>unchecked(thrown);
        }
    }

    private MethodHandle find(Class<?> of, boolean isOwn) {
        if (UnsafeTypes.baseOf(of) == of) {
            throw new IllegalArgumentException(of + " is no class of the program's");
        }
        Class<?> lowest = of;
        while (lowest.getSuperclass().getClassLoader() instanceof ProgramLoader) {
            lowest = lowest.getSuperclass();
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(isOwn ? of : lowest, MethodHandles.lookup());
            MethodHandle found = isOwn
                    ? lookup.findVirtual(of, name, type)
                    : lookup.findSpecial(lowest.getSuperclass(), name, type, lowest);
            return found.asSpreader(Object[].class, type.parameterCount()).asType(SPREAD);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(key + " is no method of " + of, missing);
        }
    }

    @SuppressWarnings("unchecked") // the caller declares what the method throws, or it throws nothing else
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
