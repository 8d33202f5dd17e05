package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Asked;
import org.threadgrader.weave.Weaver;
import org.threadgrader.weave.Woven;

/** The canary in a real child JVM, asked of engines that see and of engines that do not. */
class CanaryTest {
    private static final Runner PROGRAMS = Programs.open(ChildOptions.ownJdk());

    private final Weaver weaver = new Weaver();

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    private static void refuses(
            Function<Map<String, byte[]>, Woven> weaving, Function<Timeline, List<Finding>> rules, String why) {
        assertThatThrownBy(() -> new Canary(weaving, rules).require(PROGRAMS))
                .asInstanceOf(InstanceOfAssertFactories.type(BlindEngine.class))
                .extracting(blind -> blind.reason().in(Locale.ENGLISH), InstanceOfAssertFactories.STRING)
                .startsWith("Nothing was judged: " + why)
                .doesNotContain("\n");
    }

    @Test
    void thisEngineFindsTheKnownRaceAndNothingElse() {
        assertThatCode(() -> new Canary(weaver).require(PROGRAMS)).doesNotThrowAnyException();
    }

    @Test
    void anEngineWhoseRulesMissTheRaceDoesNotJudge() {
        refuses(weaver::weave, timeline -> List.of(), "the engine missed a race");
    }

    @Test
    void anEngineThatFindsTheRaceAtAnotherLineDoesNotJudge() {
        refuses(
                weaver::weave,
                timeline -> Rules.findings(timeline).stream()
                        .map(race -> new Finding(
                                race.kind(),
                                race.reason(),
                                race.message(),
                                List.of(timeline.woven().site(1)),
                                race.shown()))
                        .toList(),
                "the engine missed a race");
    }

    @Test
    void anEngineWhoseWeaverLeavesOutTheHooksDoesNotJudge() {
        refuses(
                classes -> {
                    Woven woven = weaver.weave(classes);
                    return new Woven(
                            classes,
                            woven.sites(),
                            woven.fields(),
                            woven.classFacts(),
                            Map.of(),
                            Set.of(),
                            List.of(),
                            Set.of(),
                            false,
                            Asked.NOTHING);
                },
                Rules::findings,
                "the engine missed a race");
    }

    @Test
    void anEngineThatAccusesTheGuardedFieldTooDoesNotJudge() {
        refuses(
                weaver::weave,
                timeline -> {
                    List<Finding> more = new ArrayList<>(Rules.findings(timeline));
                    Finding race = more.get(0);
                    more.add(new Finding(Kind.RACE, "race-other", race.message(), List.of(), List.of()));
                    return more;
                },
                "the engine found fault with code that is known to be right");
    }
}
