package org.threadgrader.timeline;

import org.threadgrader.run.Event;

/**
 * From this event on a thread bore this name.
 *
 * @param name the name
 * @param since the event that gave it
 */
public record Naming(String name, Event since) {}
