package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.threadgrader.probe.ByOwnFields;
import org.threadgrader.probe.GoesThroughOwn;
import org.threadgrader.probe.Looks;

/** Weaves one class: method after method, with what the methods share. */
final class ClassWeaving {

    private static final int MAJOR_VERSION = 0xffff;

    private final ClassNode node;
    private final WholeProgram program;
    private final Places places;
    private final Probe probe;
    private final References references = new References(this);
    private final List<MethodNode> added = new ArrayList<>();
    private final String file;
    private final boolean threadSubclass;

    ClassWeaving(ClassNode node, WholeProgram program, Places places, Probe probe) {
        this.node = node;
        this.program = program;
        this.places = places;
        this.probe = probe;
        this.file = file(node);
        this.threadSubclass = program.hierarchy().isBelow(node.name, "java/lang/Thread");
    }

    /** The source file's name, by the class's own where a compiler left none. */
    static String file(ClassNode node) {
        if (node.sourceFile != null) {
            return node.sourceFile;
        }
        String simple = node.name.substring(node.name.lastIndexOf('/') + 1);
        int nested = simple.indexOf('$');
        return (nested > 0 ? simple.substring(0, nested) : simple) + ".java";
    }

    /**
     * Weaves all methods and writes the class file.
     *
     * @param without the methods, as name and descriptor, that get only the hooks that nothing can do without
     * @param bare the methods that get none
     */
    byte[] weave(ClassReader original, Set<String> without, Set<String> bare) {
        for (MethodNode method : List.copyOf(node.methods)) {
            String key = method.name + method.desc;
            if (method.instructions.size() == 0 || bare.contains(key)) {
                continue;
            }
            boolean memory = !without.contains(key) && !isSwitchTable(method);
            program.comparisons().reads(node, method).ifPresent(fields -> mark(method, fields));
            new MethodWeaving(this, method, memory, method.name).weave();
        }
        node.methods.addAll(added);
        markWaysThrough();
        // Frames stay those of the compiler's and stack sizes are bounded from above: nothing has to be computed.
        ClassWriter writer = new ClassWriter(original, 0);
        boolean again = isBeginning() || isRenewable();
        node.accept(again ? new InitialiserAgain(node.name, probe.initialised(), writer) : writer);
        return writer.toByteArray();
    }

    /** Says, for the probe, which methods of the JDK's collection above come to methods of this class or one between. */
    private void markWaysThrough() {
        Set<String> through = program.hierarchy().waysThroughOwn(node.name);
        if (!through.isEmpty()) {
            AnnotationNode mark = new AnnotationNode(Type.getDescriptor(GoesThroughOwn.class));
            mark.values = List.of("value", List.copyOf(through));
            if (node.visibleAnnotations == null) {
                node.visibleAnnotations = new ArrayList<>();
            }
            node.visibleAnnotations.add(mark);
        }
    }

    /** Says, for the probe, by which fields a method of this class tells objects apart. */
    private void mark(MethodNode method, Set<String> fields) {
        AnnotationNode mark = new AnnotationNode(Type.getDescriptor(ByOwnFields.class));
        mark.values = List.of("value", List.copyOf(fields));
        if (method.visibleAnnotations == null) {
            method.visibleAnnotations = new ArrayList<>();
        }
        method.visibleAnnotations.add(mark);
    }

    MonitorMisuse misuse() {
        return program.misuse();
    }

    /** Whether a method tells objects apart by fields alone that nobody sets any more: nothing happens in it. */
    boolean isComparison(MethodNode method) {
        return program.comparisons().reads(node, method).isPresent();
    }

    /** A method that the class needs in addition, empty and under a name that no program's method has. */
    MethodNode add(String purpose, int access, String descriptor) {
        MethodNode method =
                new MethodNode(access, purpose + "$" + added.size() + "$threadgrader", descriptor, null, null);
        added.add(method);
        return method;
    }

    /** Whether a program can begin with this class. An enum's constants are remembered by the JVM, whatever the fields say. */
    private boolean isBeginning() {
        return (node.access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM)) == 0
                && (Hierarchy.defines(node, "main", "([Ljava/lang/String;)V")
                        || Hierarchy.defines(node, "main", "()V"));
    }

    /** Tables that compilers make for switches over enums are filled twice at worst, and nobody wrote them. */
    private boolean isSwitchTable(MethodNode method) {
        return method.name.startsWith("$SWITCH_TABLE$")
                || (method.name.equals("<clinit>")
                        && (node.access & Opcodes.ACC_SYNTHETIC) != 0
                        && node.fields.stream().anyMatch(field -> field.name.startsWith("$SwitchMap$")));
    }

    /** Whether the class's initialiser calls nothing but what makes objects of the JDK's that cannot change. */
    boolean onlyFillsItsFields() {
        return node.methods.stream()
                .filter(method -> method.name.equals("<clinit>"))
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .allMatch(this::fills);
    }

    private boolean fills(AbstractInsnNode instruction) {
        return switch (instruction.getType()) {
            case AbstractInsnNode.METHOD_INSN -> makesNumber((MethodInsnNode) instruction);
            case AbstractInsnNode.INVOKE_DYNAMIC_INSN -> false;
            case AbstractInsnNode.FIELD_INSN -> isOwnStatic((FieldInsnNode) instruction);
            default -> true;
        };
    }

    // not one that is inherited, which others may see meanwhile
    private boolean isOwnStatic(FieldInsnNode access) {
        return access.getOpcode() != Opcodes.PUTFIELD
                && access.owner.equals(node.name)
                && node.fields.stream().anyMatch(field -> field.name.equals(access.name));
    }

    private static boolean makesNumber(MethodInsnNode call) {
        boolean asksForAssertions = call.owner.equals("java/lang/Class") && call.name.equals("desiredAssertionStatus");
        boolean makes = call.getOpcode() == Opcodes.INVOKESTATIC
                && call.owner.startsWith("java/lang/")
                && call.name.equals("valueOf");
        return asksForAssertions || makes;
    }

    Set<String> methods() {
        Set<String> methods = new HashSet<>();
        for (MethodNode method : node.methods) {
            methods.add(method.name + method.desc);
        }
        return methods;
    }

    Probe probe() {
        return probe;
    }

    /** What says that a class with an initialiser is used here. */
    InsnList used(String owner, AbstractInsnNode site) {
        return Code.list(
                new LdcInsnNode(Type.getObjectType(owner)),
                site,
                probe.classUsed().call());
    }

    /** What has a class initialised here that is due to be so again. */
    InsnList needed(String owner) {
        return Code.list(
                new LdcInsnNode(Type.getObjectType(owner)), probe.classNeeded().call());
    }

    References references() {
        return references;
    }

    String internalName() {
        return node.name;
    }

    boolean isInterface() {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean hasFrames() {
        return (node.version & MAJOR_VERSION) >= Opcodes.V1_6;
    }

    boolean isThreadSubclass() {
        return threadSubclass;
    }

    /** Whether the class stands below that one of the JDK's, given by its internal name. */
    boolean isBelow(String ancestor) {
        return program.hierarchy().isBelow(node.name, ancestor);
    }

    int site(String method, int line) {
        return places.site(new Site(node.name.replace('/', '.'), method, file, line));
    }

    int number(FieldSite field) {
        return places.field(field);
    }

    int siteCount() {
        return places.siteCount();
    }

    /** The sites from a number on are those of an update; see {@link Places#updates}. */
    void updates(int firstSite, OptionalInt field, Updates.Update update) {
        places.updates(firstSite, field, update);
    }

    /** A site is that of an update; see {@link Places#update}. */
    void updates(int site, UpdateSite update) {
        places.update(site, update);
    }

    Accessors accessors() {
        return program.accessors();
    }

    /** The sites from a number on are those of a method; see {@link Places#accesses}. */
    void accesses(MethodNode method, int firstSite) {
        if (program.accessors().isStep(node.name, method)) {
            places.accesses(firstSite);
        }
    }

    /** A field of this number is looked at. */
    void looks(int field) {
        places.looks(field);
    }

    /** What is done to a call; without memory, objects that synchronise nothing are not reported. */
    Treatment treatment(int opcode, String owner, String name, String descriptor, boolean memory) {
        Treatment treatment = program.treatments().of(opcode, owner, name, descriptor);
        boolean ofMemory = treatment instanceof Treatment.Observed
                || treatment instanceof Treatment.Sweeping
                || treatment instanceof Treatment.Viewing;
        return ofMemory && !memory ? Treatment.UNTOUCHED : treatment;
    }

    /** The JDK's class nearest to a class, the class itself or one that it inherits from. */
    String inherited(String owner) {
        return program.hierarchy().lineage(owner).classes().stream()
                .filter(name -> !program.hierarchy().isOfProgram(name))
                .findFirst()
                .orElse(owner);
    }

    boolean hasOwnStreams() {
        return program.hierarchy().hasOwnStreams();
    }

    /** Whether a method is called that a class of the program's has itself. */
    boolean isOfProgram(MethodInsnNode call) {
        return program.hierarchy().lineage(call.owner).classes().stream()
                .anyMatch(owner -> program.hierarchy().defines(owner, call.name, call.desc));
    }

    /**
     * Whether a call is to be reported with its method: it may reach an override of the program's, or a stream above one of
     * those, or it goes through a collection, or to a part of one.
     */
    boolean isNamed(MethodInsnNode call) {
        return program.hierarchy().isOverridden(call.name, call.desc)
                || program.hierarchy().isBelow(call.owner, "java/util/Iterator")
                || program.hierarchy().isBelow(call.owner, "java/util/Enumeration")
                || program.hierarchy().hasOwnStreams() && program.hierarchy().isStream(call.owner)
                || (program.hierarchy().hasOwnCollections() || Looks.dependOn(call.name) || call.name.equals("equals"))
                        && program.hierarchy().isCollection(call.owner);
    }

    /** The student's field that is accessed, unless nothing can change it or no student wrote it. */
    Optional<FieldSite> field(FieldInsnNode access) {
        return program.hierarchy()
                .field(access.owner, access.name, access.desc)
                .filter(ClassWeaving::isVariable)
                .map(found -> fieldSite(found.owner(), found.field()));
    }

    /** Whether a final field of a student's is accessed; a record's are set by code that a compiler made. */
    boolean isFinal(FieldInsnNode access) {
        return !"java/lang/Record".equals(node.superName)
                && program.hierarchy()
                        .field(access.owner, access.name, access.desc)
                        .filter(found -> (found.field().access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC))
                                == Opcodes.ACC_FINAL)
                        .isPresent();
    }

    private static boolean isVariable(Hierarchy.DeclaredField found) {
        return (found.field().access & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) == 0;
    }

    /** The students' fields of that name, which a handle may be made for. */
    List<FieldSite> fieldsNamed(String name) {
        return program.hierarchy().fieldsNamed(name).stream()
                .filter(ClassWeaving::isVariable)
                .map(found -> fieldSite(found.owner(), found.field()))
                .toList();
    }

    /** The students' volatile fields. */
    List<FieldSite> volatileFields() {
        return program.hierarchy().volatileFields().stream()
                .filter(ClassWeaving::isVariable)
                .map(found -> fieldSite(found.owner(), found.field()))
                .toList();
    }

    /** Whether the class has an initialiser whose end other threads must see. */
    boolean initialises() {
        return initialises(node);
    }

    private static boolean initialises(ClassNode node) {
        return (node.access & Opcodes.ACC_SYNTHETIC) == 0 && Hierarchy.defines(node, "<clinit>", "()V");
    }

    /** Whether this class is initialised again, at its first use in a run, instead of being loaded again. */
    boolean isRenewable() {
        return program.renewable().contains(node.name);
    }

    /** Whether another such class may be used for the first time here, before its constructor's arguments. */
    boolean isFirstUse(TypeInsnNode made) {
        return made.getOpcode() == Opcodes.NEW
                && program.renewable().contains(made.desc)
                && !made.desc.equals(node.name);
    }

    /** The class with an initialiser whose static field is accessed, where this class may name it. */
    Optional<String> initialised(FieldInsnNode access) {
        if (access.getOpcode() != Opcodes.GETSTATIC && access.getOpcode() != Opcodes.PUTSTATIC) {
            return Optional.empty();
        }
        return program.hierarchy()
                .field(access.owner, access.name, access.desc)
                .map(Hierarchy.DeclaredField::owner)
                .filter(owner -> initialises(owner) && isNameable(owner))
                .map(owner -> owner.name);
    }

    private boolean isNameable(ClassNode other) {
        return (other.access & Opcodes.ACC_PUBLIC) != 0 || packageOf(other.name).equals(packageOf(node.name));
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    }

    private static FieldSite fieldSite(ClassNode owner, FieldNode field) {
        return new FieldSite(
                owner.name.replace('/', '.'),
                field.name,
                (field.access & Opcodes.ACC_VOLATILE) != 0,
                (field.access & Opcodes.ACC_STATIC) != 0,
                (field.access & Opcodes.ACC_FINAL) != 0);
    }
}
