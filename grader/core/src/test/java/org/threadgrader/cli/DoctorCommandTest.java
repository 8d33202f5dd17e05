package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.isolate.Open;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.message.Message;
import org.threadgrader.run.ChildOptions;

/** What the doctor says of machines of each kind, and what comes of a tier that is required and not there. */
final class DoctorCommandTest {
    private static final Isolating.Lacking NO_BOX =
            new Isolating.Lacking(Tier.BUBBLEWRAP, Message.of("isolate.not-installed"));
    private static final Isolating.Lacking NOTHING_TO_BUILD_ON =
            new Isolating.Lacking(Tier.SERVER, Message.of("isolate.no-box", Tier.BUBBLEWRAP.shown()));
    private static final Isolating.Lacking NO_GROUPS = new Isolating.Lacking(
            Tier.SERVER, Message.of("isolate.groups-refused", "/sys/fs/cgroup/user.slice", "Permission denied"));

    private static Isolating with(Isolation isolation, Isolating.Lacking... lacking) {
        return new Isolating(isolation, new Open(), List.of(lacking));
    }

    private final StringWriter out = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachTierIsThereOrItsMendIsSaid(String language) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(out), Locale.forLanguageTag(language));

        DoctorCommand.tiers(with(Isolation.PORTABLE, NO_BOX, NOTHING_TO_BUILD_ON), terminal);
        DoctorCommand.tiers(with(Isolation.BUBBLEWRAP, NO_GROUPS), terminal);
        DoctorCommand.tiers(with(Isolation.SERVER), terminal);

        Golden.assertMatches("doctor." + language + ".txt", out.toString());
    }

    @Test
    void aTierThatIsRequiredAndNotThereIsRefusedWithTheFirstCause() {
        Isolating none = with(Isolation.PORTABLE, NO_BOX, NOTHING_TO_BUILD_ON);
        Isolating boxed = with(Isolation.BUBBLEWRAP, NO_GROUPS);

        assertThat(Isolations.refusal("require:2", none)).contains(NO_BOX.reason());
        assertThat(Isolations.refusal("require:1", none)).contains(NO_BOX.reason());
        assertThat(Isolations.refusal("require:2", boxed)).contains(NO_GROUPS.reason());
        assertThat(Isolations.refusal("require:1", boxed)).isEmpty();
        assertThat(Isolations.refusal("best", none)).isEmpty();
        assertThat(Isolations.refusal("require:2", with(Isolation.SERVER))).isEmpty();
    }

    @Test
    void whatThisMachineHasIsNotRefused() {
        Path probe = ChildOptions.ownJdk().probe();
        Isolating best = Trial.of(probe);

        assertThat(Isolations.refusal("require:2", best).isEmpty())
                .isEqualTo(best.isolation().tier() == Tier.SERVER);
    }
}
