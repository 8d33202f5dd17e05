package org.threadgrader.course;

import java.util.Locale;
import java.util.Optional;
import org.threadgrader.isolate.Tier;

/** The attacks in boxes, where this machine has some; with {@code -Dattacks.tier=server} at the tier above. */
class BoxedAttackTest extends AttacksAtOneTier {
    BoxedAttackTest() {
        super(Optional.ofNullable(System.getProperty(ASKED))
                .map(tier -> Tier.valueOf(tier.toUpperCase(Locale.ROOT)))
                .orElse(Tier.BUBBLEWRAP));
    }
}
