package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.threadgrader.probe.HookIndex;

/**
 * Rewrites class files so that they call the probe. One weaver serves any number of programs, from any number of
 * threads; it reads the probe's table of hooks once.
 */
public final class Weaver {

    private static final int MAJOR_VERSION_OFFSET = 6;
    private static final String EVERY_METHOD = "*";
    private static final String INITIALISER = "<clinit>()V";

    private final HookTable table;
    private final Jdk jdk = new Jdk();
    private final Map<Treatments.Call, Treatment> onJdk = new ConcurrentHashMap<>();

    /** A weaver that calls the hooks of the probe. */
    public Weaver() {
        this(HookTable.of(
                HookIndex.CLASSES,
                HookIndex.RELEASES,
                Probe.in(HookIndex.class.getPackageName().replace('.', '/'))));
    }

    Weaver(HookTable table) {
        this.table = table;
    }

    /**
     * Weaves one program. The result depends on the classes alone, to the byte.
     *
     * @param classes class files by binary name, with dots; what is no class file comes back as it is, as an omission
     * @return the same classes, woven
     */
    public Woven weave(Map<String, byte[]> classes) {
        Map<String, byte[]> woven = new HashMap<>(classes);
        Map<String, Parsed> program = new TreeMap<>();
        List<Omission> omissions = new ArrayList<>();
        new TreeMap<>(classes).forEach((name, bytes) -> {
            try {
                program.put(name, Parsed.of(bytes));
            } catch (RuntimeException e) {
                // ASM names no exception for bytes that are no class file, or one newer than it knows.
                omissions.add(new Omission(name, EVERY_METHOD, Omission.Extent.EVERYTHING));
            }
        });
        List<ClassNode> nodes = program.values().stream().map(Parsed::node).toList();
        Hierarchy hierarchy = new Hierarchy(nodes, jdk);
        List<ClassFact> facts =
                nodes.stream().map(node -> Facts.of(node, hierarchy)).toList();
        Treatments treatments = new Treatments(table, hierarchy, onJdk);
        Set<String> renewable = RenewableClasses.in(nodes, hierarchy);
        // before weaving adds calls of its own
        boolean open = OpenCalls.areAllOf(nodes, hierarchy);
        MonitorMisuse misuse = MonitorMisuse.in(nodes);
        Asked asked = Questions.of(nodes, hierarchy, misuse);
        WholeProgram whole = new WholeProgram(
                hierarchy,
                treatments,
                renewable,
                new Comparisons(nodes, hierarchy),
                misuse,
                Accessors.in(nodes, hierarchy));
        Places places = new Places();
        program.forEach((name, parsed) -> woven.put(name, weave(name, parsed, whole, places, omissions)));
        // where hooks were left out, a first use may go unseen
        Set<String> names = omissions.isEmpty()
                ? renewable.stream().map(name -> name.replace('/', '.')).collect(Collectors.toSet())
                : Set.of();
        return new Woven(
                woven,
                places.sites(),
                places.fields(),
                facts,
                places.updates(),
                places.accessors(),
                omissions,
                names,
                open && omissions.isEmpty(),
                asked);
    }

    /**
     * Classes that were compiled against a skeleton, by their names, aimed at what a student made of it; to be woven together
     * with that.
     *
     * @param calling those that call
     * @param called the student's
     */
    public Map<String, byte[]> linked(Map<String, byte[]> calling, Map<String, byte[]> called) {
        return Linking.to(called, jdk).of(calling);
    }

    /** A class file as it came in; the tree is for one weaving, the reader for any number. */
    private record Parsed(ClassReader reader, ClassNode node) {

        static Parsed of(byte[] bytes) {
            ClassReader reader = new ClassReader(bytes);
            if (reader.readUnsignedShort(MAJOR_VERSION_OFFSET) < Opcodes.V1_5) {
                throw new IllegalArgumentException("no class constants before Java 5");
            }
            ClassNode node = new ClassNode();
            reader.accept(node, 0);
            return new Parsed(reader, node);
        }

        Parsed again() {
            ClassNode fresh = new ClassNode();
            reader.accept(fresh, 0);
            return new Parsed(reader, fresh);
        }
    }

    private byte[] weave(String name, Parsed first, WholeProgram whole, Places places, List<Omission> omissions) {
        Set<String> without = new HashSet<>();
        Set<String> bare = new HashSet<>();
        int sites = places.siteCount();
        Parsed parsed = first;
        while (true) {
            ClassWeaving weaving = new ClassWeaving(parsed.node(), whole, places, table.probe());
            Set<String> methods = weaving.methods();
            boolean onlyFills = weaving.onlyFillsItsFields();
            try {
                byte[] bytes = weaving.weave(parsed.reader(), without, bare);
                if (onlyFills && !bare.contains(INITIALISER)) {
                    // nobody else sees what it fills before it has ended (JLS 12.4.2)
                    without.remove(INITIALISER);
                }
                omissions.addAll(omissions(name, without, bare));
                return bytes;
            } catch (MethodTooLargeException e) {
                leaveOut(Set.of(e.getMethodName() + e.getDescriptor()), without, bare);
            } catch (ClassTooLargeException e) {
                leaveOut(methods, without, bare);
            }
            places.forgetSitesFrom(sites);
            parsed = first.again();
        }
    }

    /** Takes hooks from methods until they fit: first the many small ones, then all. */
    private static void leaveOut(Set<String> methods, Set<String> without, Set<String> bare) {
        for (String method : methods) {
            if (!without.add(method)) {
                bare.add(method);
            }
        }
    }

    private static List<Omission> omissions(String name, Set<String> without, Set<String> bare) {
        List<Omission> omissions = new ArrayList<>();
        for (String method : without.stream().sorted().toList()) {
            Omission.Extent extent = bare.contains(method) ? Omission.Extent.EVERYTHING : Omission.Extent.MEMORY;
            omissions.add(new Omission(name, method.substring(0, method.indexOf('(')), extent));
        }
        return omissions;
    }
}
