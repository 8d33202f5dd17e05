package org.threadgrader.format;

import org.threadgrader.message.Message;

/**
 * Nothing is known.
 *
 * @param reason what is wrong with the file, and what is missing therefore
 */
public record UnreadableMetadata(Message reason) implements MetadataReading {}
