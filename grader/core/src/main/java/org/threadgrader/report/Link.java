package org.threadgrader.report;

/** A link of a page; without an address where it leads nowhere. */
record Link(String text, String href) {}
