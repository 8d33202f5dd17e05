package org.threadgrader.course;

import org.threadgrader.isolate.Tier;

/** The attacks without a box, as far as this tier promises. */
class AttackTest extends AttacksAtOneTier {
    AttackTest() {
        super(Tier.PORTABLE);
    }
}
