package org.threadgrader.format;

/** What came of looking whether formats can be made as asked, before anything is graded. */
public sealed interface Opening permits Formats, Unfit {}
