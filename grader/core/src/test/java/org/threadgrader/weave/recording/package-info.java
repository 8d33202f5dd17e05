/** Hooks as the tests of weaving see them: they note that they were called, and do what the method they stand for does. */
@NullMarked
package org.threadgrader.weave.recording;

import org.jspecify.annotations.NullMarked;
