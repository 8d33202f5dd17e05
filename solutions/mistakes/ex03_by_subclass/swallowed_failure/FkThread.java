package ex03_by_subclass;

public class FkThread extends Thread {
    private int i;

    @Override
    public void run() {
        try {
            while (i < 100) {
                int rest = 100 / (33 - i);
                System.out.println(getName() + " " + i);
                i++;
            }
        } catch (Exception e) {
            // ignore
        }
    }
}
