package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        FkThread t = new FkThread();
    }
}
