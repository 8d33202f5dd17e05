package ex03_by_subclass;

public class FkThread extends Thread {
    private final String[] words = new String[70];

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            words[i] = getName() + " " + i;
            System.out.println(words[i]);
        }
    }
}
