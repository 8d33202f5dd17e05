package org.threadgrader.weave;

import java.util.Set;

/**
 * What is known of a program's classes together while each of them is woven: a piece of {@link Weaver}.
 *
 * @param hierarchy who stands above whom, in the program and the JDK
 * @param treatments what is done with which call
 * @param renewable internal names of the classes that are initialised again instead of being loaded again
 * @param comparisons the methods in which nothing happens
 * @param misuse whether the program asks for what a monitor throws at who does not own it
 * @param accessors how it reads and sets variables in steps of their own
 */
record WholeProgram(
        Hierarchy hierarchy,
        Treatments treatments,
        Set<String> renewable,
        Comparisons comparisons,
        MonitorMisuse misuse,
        Accessors accessors) {}
