package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

/** A student's progress over many looks. */
class StandingsTest {
    @TempDir
    Path folder;

    private static ExerciseResult result(String id, String points) {
        Verdict verdict = points.equals("100") ? Verdict.ACCEPTED : Verdict.REJECTED;
        Judgement check = new Judgement(
                "only",
                new BigDecimal("100"),
                verdict,
                Optional.of(new BigDecimal(points)),
                Optional.empty(),
                Message.text("said"),
                List.of(),
                List.of(),
                Optional.empty());
        return ExerciseResult.judged(id, Message.text("ended"), List.of(check), List.of());
    }

    private static ExerciseResult unjudged(String id, ExerciseStatus status) {
        return ExerciseResult.unjudged(id, new BigDecimal("100"), status, Message.text("said"), List.of());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Standings standings = Standings.read(folder).with(result("ex02", "100")).with(result("ex03", "12.5"));
        standings.write(folder);
        assertThat(Standings.read(folder)).isEqualTo(standings);
        assertThat(standings.isDone("ex02")).isTrue();
        assertThat(standings.isDone("ex03")).isFalse();
    }

    @Test
    void theBestIsKeptAndTheLastIsShown() {
        Standings standings = Standings.read(folder).with(result("ex02", "100")).with(result("ex02", "30"));
        BigDecimal all = new BigDecimal("100");
        assertThat(standings.exercises()).containsEntry("ex02", new Standings.Standing(new BigDecimal("30"), all, all));
        assertThat(standings.isDone("ex02")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOES_NOT_COMPILE", "MISSING", "REFUSED"})
    void aLookThatCouldNotJudgeLeavesThePointsAndIsNoted(ExerciseStatus status) throws IOException {
        BigDecimal all = new BigDecimal("100");
        Standings.read(folder)
                .with(result("ex02", "100"))
                .with(unjudged("ex02", status))
                .write(folder);

        assertThat(Standings.read(folder).of("ex02"))
                .contains(new Standings.Standing(all, all, all, Optional.of(status)));
    }

    @Test
    void aLookThatJudgesTakesTheNoteAway() {
        Standings standings = Standings.read(folder)
                .with(unjudged("ex02", ExerciseStatus.DOES_NOT_COMPILE))
                .with(result("ex02", "100"));

        assertThat(standings.of("ex02").flatMap(Standings.Standing::now)).isEmpty();
    }

    @Test
    void whatHasNeverBeenThereIsNotBegun() {
        assertThat(Standings.read(folder)
                        .with(unjudged("ex02", ExerciseStatus.MISSING))
                        .exercises())
                .isEmpty();
    }

    @Test
    void aFaultOfTheGradersChangesNothing() {
        Standings before = Standings.read(folder).with(result("ex02", "100"));
        assertThat(before.with(unjudged("ex02", ExerciseStatus.FAULT))).isEqualTo(before);
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        Files.writeString(folder.resolve(Standings.FILE), "{\"exercises\": {\"ex02\": {\"score\": ");
        assertThat(Standings.read(folder).exercises()).isEmpty();
    }

    @Test
    void anEntryThatIsNotOneIsLeftOut() throws IOException {
        Files.writeString(
                folder.resolve(Standings.FILE),
                "{\"exercises\": {\"ex02\": {\"score\": \"many\"}, \"ex03\": {\"score\": 1, \"best\": 2, \"maxScore\": 3}}}");
        assertThat(Standings.read(folder).exercises()).containsOnlyKeys("ex03");
    }
}
