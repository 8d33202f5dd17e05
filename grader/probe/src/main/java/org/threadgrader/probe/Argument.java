package org.threadgrader.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Part of the hook table that the weaver reads. Marks a hook through which arguments of its parameter's type pass that constructors, or super calls without a hook of their own, are given. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Argument {}
