package org.threadgrader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

class FirstMessagesTest {
    private static final Judgement ACCEPTED = SmallCourse.judgement("names", Verdict.ACCEPTED, "");
    private static final Judgement NO_WAIT = SmallCourse.judgement("waits", Verdict.REJECTED, "no-wait");
    private static final Judgement DATA_RACE = SmallCourse.judgement("order", Verdict.REJECTED, "data-race");
    private static final Judgement UNNAMED = SmallCourse.judgement("order", Verdict.REJECTED, "");
    private static final Judgement OPEN = SmallCourse.judgement("lines", Verdict.INCONCLUSIVE, "");

    @Test
    void theFirstRejectionIsTheOneThatCounts() {
        assertThat(instead(ACCEPTED, OPEN, NO_WAIT, DATA_RACE)).isEmpty();
        assertThat(instead(ACCEPTED, DATA_RACE, NO_WAIT)).isPresent();
    }

    @Test
    void theShareIsNeverRoundedUp() {
        FirstMessages first = new FirstMessages(2000, others(101));

        assertThat(first.percent()).isEqualByComparingTo("94.9");
    }

    @Test
    void withoutMistakesNoneIsMissed() {
        assertThat(new FirstMessages(0, List.of()).percent()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theShareAndTheOthersAreToldInBothLanguages(String language) {
        List<Message> instead = Stream.of(instead(DATA_RACE), instead(UNNAMED), instead(ACCEPTED), unjudged())
                .map(Optional::orElseThrow)
                .toList();
        FirstMessages some = new FirstMessages(
                80,
                instead.stream()
                        .map(said -> new FirstMessages.Other("ex08", "does_not_wait", "no-wait", said))
                        .toList());

        String text = Stream.concat(
                        Stream.of(new FirstMessages(1, List.of()).inWords(), some.inWords()),
                        some.others().stream().map(FirstMessages.Other::inWords))
                .map(line -> line.in(Locale.forLanguageTag(language)) + "\n")
                .collect(Collectors.joining());

        Golden.assertMatches("first-messages." + language + ".txt", text);
    }

    private static Optional<Message> instead(Judgement... checks) {
        return FirstMessages.instead(
                "no-wait",
                Optional.of(ExerciseResult.judged("ex08", Message.text("It ended."), List.of(checks), List.of())));
    }

    private static Optional<Message> unjudged() {
        return FirstMessages.instead("no-wait", Optional.empty());
    }

    private static List<FirstMessages.Other> others(int count) {
        return Stream.generate(() -> new FirstMessages.Other("ex08", "odd", "no-wait", Message.text("said")))
                .limit(count)
                .toList();
    }
}
