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

    @Test
    void aFaultOfTheGradersChangesNothing() {
        Standings before = Standings.read(folder).with(result("ex02", "100"));
        ExerciseResult fault = ExerciseResult.unjudged(
                "ex02", new BigDecimal("100"), ExerciseStatus.FAULT, Message.text("fault"), List.of());
        assertThat(before.with(fault)).isEqualTo(before);
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
