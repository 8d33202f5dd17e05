package org.threadgrader.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;

/** The words for calls by which threads give each other something. */
final class CallsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "submit",
                "execute",
                "schedule",
                "result",
                "put",
                "take",
                "park",
                "unpark",
                "walk",
                "sort",
                "class-init",
                "end of a pool's thread",
                "CompletableFuture",
                "ConcurrentHashMap",
                "CountDownLatch.await",
                "CountDownLatch.countDown",
                "CyclicBarrier.await",
                "Exchanger.exchange",
                "Future.get",
                "Future.isDone",
                "CompletableFuture.join",
                "Phaser.arrive",
                "ExecutorService.awaitTermination",
                ""
            })
    void eachCallHasWordsOfItsOwnInBothLanguages(String method) {
        for (EventKind kind : new EventKind[] {EventKind.RELEASE, EventKind.ACQUIRE, EventKind.POLL}) {
            Message told = Calls.told(new Event(0, kind, 1, 0, 0, 7, 0, method), Message.text("it"));

            assertThat(told.in(Locale.ENGLISH)).isNotBlank().doesNotContain("signal", "looks", "{");
            assertThat(told.in(Locale.SIMPLIFIED_CHINESE)).isNotBlank().doesNotContain("信号", "{");
        }
    }
}
