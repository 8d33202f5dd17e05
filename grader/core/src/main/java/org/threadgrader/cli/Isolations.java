package org.threadgrader.cli;

import java.nio.file.Path;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;

/** Chooses what a command's programs are put into, by {@code --isolation}. */
final class Isolations {
    private Isolations() {}

    /** For the code of others: the best there is, unless something else was asked for. */
    static Isolating ofOthersCode(Root root) {
        return root.isolation.equals("portable") ? Isolating.PORTABLE : required(root, Trial.of(probe()));
    }

    /** For one's own code, which could do here what it likes anyway: nothing, unless it was asked for. */
    static Isolating ofOwnCode(Root root) {
        return root.isolation.startsWith("require") ? required(root, Trial.of(probe())) : Isolating.PORTABLE;
    }

    private static Isolating required(Root root, Isolating best) {
        if (root.isolation.equals("require:1") && best.isolation().tier() == Tier.PORTABLE) {
            throw best.lacking().map(Refusal::new).orElseThrow();
        }
        return best;
    }

    static Path probe() {
        return ChildOptions.ownJdk().probe();
    }

    /** Child JVMs of this JDK in such boxes. */
    static Runner.Source runners(Box box) {
        return Programs.source(ChildOptions.ownJdk().in(box));
    }
}
