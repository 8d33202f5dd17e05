package org.threadgrader.isolate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * Which system calls a process in a box may make, as the kernel reads it (seccomp(2), filter mode): all but those that no
 * Java program needs and that have opened doors before. A refused call fails with EPERM, so that nothing dies of it.
 *
 * <p>The numbers are those of the kernel's tables for each architecture; from 424 on they are the same everywhere.
 */
final class SeccompFilter {
    /** Instructions of classic BPF: load a word, jump if equal, jump if at least, return. */
    private static final int LOAD = 0x20;

    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;

    /** EPERM is 1. */
    private static final int REFUSE = 0x00050001;

    /** Offsets in struct seccomp_data. */
    private static final int NUMBER = 0;

    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    /** Sockets to the host of a virtual machine: namespaces do not hold them. */
    private static final int AF_VSOCK = 40;

    /** Numbers from here on are those of x32, another way to make the same calls. */
    private static final int X32 = 0x40000000;

    private static final int INSTRUCTION_BYTES = 8;

    /** ptrace, reading and writing another process, namespaces, mounts, keys, BPF, counters, kernel modules and the like. */
    private static final List<Integer> OF_X86 = List.of(
            101, 310, 311, 272, 308, 165, 166, 155, 161, 250, 248, 249, 321, 298, 323, 246, 320, 175, 313, 176, 304,
            303, 167, 168, 169, 103, 163, 179, 212);

    private static final List<Integer> OF_ARM = List.of(
            117, 270, 271, 97, 268, 40, 39, 41, 51, 219, 217, 218, 280, 241, 282, 104, 294, 105, 273, 106, 265, 264,
            224, 225, 142, 116, 89, 60, 18);

    /** io_uring, the newer calls for mounts, and taking another process's descriptors. */
    private static final List<Integer> EVERYWHERE = List.of(425, 426, 427, 428, 429, 430, 431, 432, 433, 438, 442);

    private SeccompFilter() {}

    /**
     * The filter for an architecture, by Java's name for it; empty where its numbers are not known here.
     *
     * @param architecture the system property os.arch
     */
    static Optional<byte[]> of(String architecture) {
        return switch (architecture) {
            case "amd64" -> Optional.of(filter(0xC000003E, OF_X86, 41, true));
            case "aarch64" -> Optional.of(filter(0xC00000B7, OF_ARM, 198, false));
            default -> Optional.empty();
        };
    }

    private static byte[] filter(int architecture, List<Integer> own, int socket, boolean hasX32) {
        int size = 3 + 1 + (hasX32 ? 2 : 0) + 2 * (own.size() + EVERYWHERE.size()) + 4 + 1;
        ByteBuffer code = ByteBuffer.allocate(size * INSTRUCTION_BYTES).order(ByteOrder.nativeOrder());
        put(code, LOAD, 0, 0, ARCHITECTURE);
        put(code, IF_EQUAL, 1, 0, architecture);
        put(code, RETURN, 0, 0, KILL);
        put(code, LOAD, 0, 0, NUMBER);
        if (hasX32) {
            put(code, IF_AT_LEAST, 0, 1, X32);
            put(code, RETURN, 0, 0, REFUSE);
        }
        own.forEach(number -> refuse(code, number));
        EVERYWHERE.forEach(number -> refuse(code, number));
        put(code, IF_EQUAL, 0, 3, socket);
        put(code, LOAD, 0, 0, FIRST_ARGUMENT);
        put(code, IF_EQUAL, 0, 1, AF_VSOCK);
        put(code, RETURN, 0, 0, REFUSE);
        put(code, RETURN, 0, 0, ALLOW);
        return code.array();
    }

    private static void refuse(ByteBuffer code, int number) {
        put(code, IF_EQUAL, 0, 1, number);
        put(code, RETURN, 0, 0, REFUSE);
    }

    private static void put(ByteBuffer code, int instruction, int ifTrue, int ifFalse, int value) {
        code.putShort((short) instruction)
                .put((byte) ifTrue)
                .put((byte) ifFalse)
                .putInt(value);
    }
}
