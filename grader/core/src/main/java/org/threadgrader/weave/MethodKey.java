package org.threadgrader.weave;

/**
 * A method as class files name it: the key of the {@link HookTable}.
 *
 * @param owner internal name of the class
 */
record MethodKey(String owner, String name, String descriptor) {}
