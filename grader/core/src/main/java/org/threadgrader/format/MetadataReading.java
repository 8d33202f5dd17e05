package org.threadgrader.format;

/** What came of reading what Gradescope knows of a submission. */
public sealed interface MetadataReading permits SubmissionMetadata, UnreadableMetadata {}
