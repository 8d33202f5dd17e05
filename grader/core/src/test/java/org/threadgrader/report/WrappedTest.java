package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTest {
    @Test
    void aLineEndsAtABlank() {
        assertThat(Wrapped.lines("takes the lock of Account 1", 12))
                .containsExactly("takes the", "lock of", "Account 1");
    }

    @Test
    void onlyAWordWiderThanTheLineIsCut() {
        assertThat(Wrapped.lines("in ReentrantReadWriteLock 2", 12))
                .containsExactly("in", "Reentrant", "ReadWrite", "Lock 2");
    }

    @Test
    void aLongWordOfOnePieceIsCutAtTheEnd() {
        assertThat(Wrapped.lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void chineseMayEndALineAnywhereButBeforePunctuation() {
        assertThat(Wrapped.lines("取得锁，继续", 6)).containsExactly("取得", "锁，继", "续");
    }

    @Test
    void aLatinWordInChineseStaysWhole() {
        assertThat(Wrapped.lines("写“Account”（1）的余额", 12)).containsExactly("写“Account”", "（1）的余额");
    }

    @Test
    void aLatinWordBesideAnIdeographGoesToTheNextLineAsAWhole() {
        assertThat(Wrapped.lines("永远等待Semaphore", 12)).containsExactly("永远等待", "Semaphore");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 24, 80})
    void noLineIsWiderThanAskedFor(int width) {
        String text = "工作线程 1 在 Bank.java:5 等待 java.util.concurrent.locks.ReentrantLock 2（持有者是“工作线程 2”）。";

        assertThat(Wrapped.lines(text, width))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }
}
