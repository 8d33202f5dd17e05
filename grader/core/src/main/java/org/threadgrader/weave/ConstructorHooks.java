package org.threadgrader.weave;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/**
 * What is called around the constructors of one class; one entry of the {@link HookTable}.
 *
 * @param arguments the hook through which arguments of a type pass, by the type's descriptor
 * @param constructed the hook that is called once the object is there
 */
record ConstructorHooks(Map<String, Hook> arguments, Optional<Hook> constructed) {

    ConstructorHooks {
        arguments = Map.copyOf(arguments);
    }

    /** Whether a constructor with these parameters is touched at all. */
    boolean concern(Type[] parameters) {
        if (constructed.isPresent()) {
            return true;
        }
        for (Type parameter : parameters) {
            if (arguments.containsKey(parameter.getDescriptor())) {
                return true;
            }
        }
        return false;
    }
}
