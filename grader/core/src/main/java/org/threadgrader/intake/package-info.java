/**
 * The stage after messages: what was handed in becomes {@link org.threadgrader.intake.Submission}s, sources decoded and
 * held to limits. {@link org.threadgrader.intake.Intake} is the entry; nothing a student sends makes it throw.
 */
@NullMarked
package org.threadgrader.intake;

import org.jspecify.annotations.NullMarked;
