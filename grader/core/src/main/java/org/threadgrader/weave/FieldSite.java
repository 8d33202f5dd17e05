package org.threadgrader.weave;

/**
 * A field of a student's class that woven code reports accesses to. Events carry its number, which is its index in
 * {@link Woven#fields()}. Final fields and those a compiler made up never appear.
 *
 * @param owner binary name of the class that declares the field, with dots; not of the class it was reached through
 * @param name name of the field
 */
public record FieldSite(String owner, String name, boolean isVolatile, boolean isStatic, boolean isFinal) {}
