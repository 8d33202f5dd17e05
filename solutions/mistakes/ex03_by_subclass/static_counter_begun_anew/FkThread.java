package ex03_by_subclass;

public class FkThread extends Thread {
    private static int i;

    @Override
    public void run() {
        i = 0;
        while (i < 100) {
            String line = getName() + " " + i;
            i++;
            System.out.println(line);
        }
    }
}
