package org.threadgrader.weave;

import java.util.List;

/**
 * Where the members of a class may come from, nearest first; made by the {@link Hierarchy}.
 *
 * @param classes internal names of the class itself and its superclasses
 * @param interfaces internal names of all interfaces it has
 */
record Lineage(List<String> classes, List<String> interfaces) {

    boolean has(String internalName) {
        return classes.contains(internalName) || interfaces.contains(internalName);
    }
}
