package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AllowListTest {
    private static final AllowList USUAL = AllowList.of(Allowance.USUAL);

    @Test
    void whatIsInNoSetIsRefused() {
        assertThat(USUAL.refusal(member("javax.xml.parsers.SAXParser", "parse")))
                .contains(AllowList.UNLISTED);
    }

    @Test
    void aSetThatAnExerciseAllowsIsAllowed() {
        JdkUse exec = member("java.lang.Runtime", "exec");
        assertThat(USUAL.refusal(exec)).contains("process");
        assertThat(AllowList.of(new Allowance(Set.of("process"), Set.of())).refusal(exec))
                .isEmpty();
    }

    @Test
    void whereProcessesAreAllowedThoseOfOthersAreNot() {
        AllowList list = AllowList.of(new Allowance(Set.of("process"), Set.of()));
        assertThat(list.refusal(use("java.lang.Process.waitFor"))).isEmpty();
        assertThat(list.refusal(use("java.lang.ProcessHandle.onExit"))).isEmpty();
        for (String member : List.of(
                "java.lang.ProcessHandle.allProcesses",
                "java.lang.ProcessHandle.of",
                "java.lang.ProcessBuilder.environment")) {
            assertThat(list.refusal(use(member))).as(member).contains("strangers");
        }
    }

    @Test
    void aSetThatAnExerciseForbidsIsRefused() {
        JdkUse put = member("java.util.concurrent.ArrayBlockingQueue", "put");
        assertThat(USUAL.refusal(put)).isEmpty();
        assertThat(AllowList.of(new Allowance(Set.of(), Set.of("queues"))).refusal(put))
                .contains("queues");
    }

    @Test
    void aMemberThatAnExerciseForbidsTakesNoOtherAlong() {
        AllowList list = AllowList.of(new Allowance(Set.of(), Set.of("java.lang.Thread.sleep")));
        assertThat(list.refusal(member("java.lang.Thread", "sleep"))).contains(AllowList.OF_THIS_EXERCISE);
        assertThat(list.refusal(member("java.lang.Thread", "join"))).isEmpty();
    }

    @Test
    void aMemberThatAnExerciseAllowsBringsNoOtherAlong() {
        AllowList list = AllowList.of(new Allowance(Set.of("java.lang.System.getenv"), Set.of()));
        assertThat(list.refusal(member("java.lang.System", "getenv"))).isEmpty();
        assertThat(list.refusal(member("java.lang.System", "setProperty"))).contains("settings");
    }

    @Test
    void aClassStandsForTheOnesInsideIt() {
        assertThat(USUAL.refusal(member("java.lang.Thread$Builder$OfVirtual", "start")))
                .isEmpty();
    }

    @Test
    void anExceptedMemberIsExceptedInSubclassesToo() {
        assertThat(USUAL.refusal(member("java.util.concurrent.ForkJoinWorkerThread", "getContextClassLoader")))
                .contains("loading");
    }

    @Test
    void constructorsAreToldApartByTheirParameters() {
        assertThat(USUAL.refusal(constructor("java.io.PrintWriter", "Writer"))).isEmpty();
        assertThat(USUAL.refusal(constructor("java.io.PrintWriter", "String"))).contains("files");
    }

    @Test
    void aPropertyIsToldByTheTextInTheSource() {
        assertThat(USUAL.refusal(property("line.separator"))).isEmpty();
        assertThat(USUAL.refusal(property("user.home"))).contains("settings");
        assertThat(USUAL.refusal(
                        new JdkUse("java.lang.System", Optional.of("getProperty"), List.of("String"), List.of())))
                .contains("settings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.reflect.Method.invoke",
                "java.lang.Class.getDeclaredFields",
                "java.lang.invoke.MethodHandles$Lookup.findVirtual",
                "java.lang.invoke.MethodHandles.privateLookupIn",
                "sun.misc.Unsafe.putInt",
                "java.lang.ClassLoader.loadClass",
                "java.lang.Class.forName",
                "java.util.ServiceLoader.load",
                "java.lang.Process.waitFor",
                "java.nio.file.Files.readString",
                "java.io.FileOutputStream.getChannel",
                "java.net.Socket.connect",
                "java.lang.Runtime.halt",
                "java.lang.System.load",
                "java.lang.System.getenv",
                "java.lang.System.setProperty",
                "java.io.ObjectInputStream.readObject",
                "java.lang.management.ManagementFactory.getPlatformMBeanServer",
                "java.lang.instrument.Instrumentation.redefineClasses",
                "java.lang.constant.ConstantDesc.resolveConstantDesc",
                "java.lang.constant.ClassDesc.resolveConstantDesc",
                "java.lang.constant.DynamicConstantDesc.of",
                "java.lang.constant.MethodHandleDesc.ofMethod",
                "java.lang.Enum$EnumDesc.resolveConstantDesc",
                "java.lang.invoke.VarHandle$VarHandleDesc.ofField",
                "java.util.ListResourceBundle.getBundle",
                "java.security.MessageDigest.getProvider",
                "java.security.SecureRandom.getProvider"
            })
    void whatReachesOutOfTheProgramIsRefused(String member) {
        assertThat(USUAL.refusal(use(member))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.invoke.StringConcatFactory.makeConcatWithConstants",
                "java.lang.invoke.LambdaMetafactory.altMetafactory",
                "java.lang.runtime.ObjectMethods.bootstrap",
                "java.lang.runtime.SwitchBootstraps.typeSwitch",
                "java.lang.constant.ClassDesc.of",
                "java.lang.Enum$EnumDesc.of",
                "java.lang.Enum.valueOf",
                "java.lang.Class.getSimpleName",
                "java.lang.Class.desiredAssertionStatus",
                "java.lang.InterruptedException.printStackTrace",
                "java.util.Scanner.nextInt",
                "java.util.Random.nextInt",
                "java.time.Clock.systemUTC",
                "java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater",
                "java.lang.invoke.MethodHandles.lookup",
                "java.lang.invoke.MethodHandles$Lookup.findVarHandle",
                "java.lang.invoke.MethodHandles$Lookup.findStaticVarHandle",
                "java.lang.invoke.MethodHandles.arrayElementVarHandle",
                "java.lang.invoke.VarHandle.compareAndSet",
                "java.lang.System.exit",
                "java.lang.Runtime.addShutdownHook",
                "java.lang.reflect.Array.newInstance",
                "java.util.logging.Logger.info"
            })
    void whatRightAnswersUseIsAllowed(String member) {
        assertThat(USUAL.refusal(use(member))).isEmpty();
    }

    private static JdkUse use(String member) {
        int dot = member.lastIndexOf('.');
        return member(member.substring(0, dot), member.substring(dot + 1));
    }

    private static JdkUse member(String type, String name) {
        return new JdkUse(type, Optional.of(name), List.of(), List.of());
    }

    private static JdkUse constructor(String type, String... parameters) {
        return new JdkUse(type, Optional.of("new"), List.of(parameters), List.of());
    }

    private static JdkUse property(String name) {
        return new JdkUse("java.lang.System", Optional.of("getProperty"), List.of("String"), List.of(name));
    }
}
