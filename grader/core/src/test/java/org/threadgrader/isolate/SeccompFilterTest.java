package org.threadgrader.isolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** The filter of system calls, run as the kernel runs it. */
final class SeccompFilterTest {
    private static final int X86 = 0xC000003E;
    private static final int ARM = 0xC00000B7;
    private static final int ALLOW = 0x7fff0000;
    private static final int REFUSE = 0x00050001;
    private static final int KILL = 0x80000000;

    /** Classic BPF over a struct seccomp_data, as far as the filter uses it. */
    private static int answer(String architecture, int arch, int number, int firstArgument) {
        ByteBuffer code =
                ByteBuffer.wrap(SeccompFilter.of(architecture).orElseThrow()).order(ByteOrder.nativeOrder());
        int accumulator = 0;
        for (int at = 0; ; at++) {
            int instruction = code.getShort(at * 8);
            int ifTrue = code.get(at * 8 + 2);
            int ifFalse = code.get(at * 8 + 3);
            int value = code.getInt(at * 8 + 4);
            switch (instruction) {
                case 0x20 -> accumulator = value == 0 ? number : value == 4 ? arch : firstArgument;
                case 0x15 -> at += accumulator == value ? ifTrue : ifFalse;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, value) >= 0 ? ifTrue : ifFalse;
                case 0x06 -> {
                    return value;
                }
                default -> throw new AssertionError("instruction " + instruction);
            }
        }
    }

    @Test
    void whatEveryJvmNeedsIsAllowed() {
        int[] readWriteMmapCloneFutexExecve = {0, 1, 9, 56, 202, 59, 435};
        for (int number : readWriteMmapCloneFutexExecve) {
            assertThat(answer("amd64", X86, number, 0)).isEqualTo(ALLOW);
        }
    }

    @Test
    void lookingIntoAnotherProcessIsRefused() {
        int ptraceOfX86 = 101;
        int ptraceOfArm = 117;

        assertThat(answer("amd64", X86, ptraceOfX86, 0)).isEqualTo(REFUSE);
        assertThat(answer("aarch64", ARM, ptraceOfArm, 0)).isEqualTo(REFUSE);
    }

    @Test
    void theRingsForInputAndOutputAreRefused() {
        assertThat(answer("amd64", X86, 425, 0)).isEqualTo(REFUSE);
        assertThat(answer("aarch64", ARM, 427, 0)).isEqualTo(REFUSE);
    }

    @Test
    void aSocketToTheHostOfAVirtualMachineIsRefusedAndNoOther() {
        int unix = 1;
        int vsock = 40;

        assertThat(answer("amd64", X86, 41, vsock)).isEqualTo(REFUSE);
        assertThat(answer("amd64", X86, 41, unix)).isEqualTo(ALLOW);
        assertThat(answer("aarch64", ARM, 198, vsock)).isEqualTo(REFUSE);
        assertThat(answer("aarch64", ARM, 198, unix)).isEqualTo(ALLOW);
    }

    @Test
    void theOtherWayToMakeTheSameCallsIsRefused() {
        int x32 = 0x40000000;

        assertThat(answer("amd64", X86, x32 + 1, 0)).isEqualTo(REFUSE);
    }

    @Test
    void callsOfAnotherArchitectureEndTheProcess() {
        int i386 = 0x40000003;

        assertThat(answer("amd64", i386, 1, 0)).isEqualTo(KILL);
    }

    @Test
    void anArchitectureWhoseNumbersNobodyLookedUpHasNoFilter() {
        assertThat(SeccompFilter.of("riscv64")).isEmpty();
    }
}
