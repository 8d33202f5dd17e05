package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.threadgrader.isolate.Box;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.message.Message;
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
        refusal(root.isolation, best).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        return best;
    }

    /** Why the best that there is will not do; a missing box is why there is nothing more, too. */
    static Optional<Message> refusal(String asked, Isolating best) {
        Tier least = switch (asked) {
            case "require:2" -> Tier.SERVER;
            case "require:1" -> Tier.BUBBLEWRAP;
            default -> Tier.PORTABLE;
        };
        return best.isolation().tier().isAtLeast(least)
                ? Optional.empty()
                : Optional.of(best.lacking().get(0).reason());
    }

    static Path probe() {
        return ChildOptions.ownJdk().probe();
    }

    /** Child JVMs of this JDK in such boxes. */
    static Runner.Source runners(Box box) {
        return Programs.source(ChildOptions.ownJdk().in(box));
    }
}
