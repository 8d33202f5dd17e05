package org.threadgrader.similar;

/** What came of comparing a class. */
public sealed interface Comparing permits Similarity, NotCompared {}
