open module evil {
    requires java.management;
    requires jdk.unsupported;
}
