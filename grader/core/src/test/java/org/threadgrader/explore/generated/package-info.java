/**
 * Small concurrent programs made by chance, and an oracle that tries all their interleavings: what the engine says of
 * each is held against it. Nothing here uses the engine's rules or its timeline.
 */
@NullMarked
package org.threadgrader.explore.generated;

import org.jspecify.annotations.NullMarked;
