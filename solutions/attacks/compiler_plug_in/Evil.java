public class Evil implements com.sun.source.util.Plugin {
    @Override
    public String getName() {
        return "Evil";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(com.sun.source.util.JavacTask task, String... args) {
        Runtime.getRuntime().halt(1);
    }
}
