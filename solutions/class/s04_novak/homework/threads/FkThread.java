package homework.threads;

public class FkThread extends Thread {
    private int next;
    private final int end;

    public FkThread(int first, int end) {
        this.next = first;
        this.end = end;
    }

    @Override
    public void run() {
        while (hasNext()) {
            System.out.println(getName() + " " + next());
        }
    }

    private boolean hasNext() {
        return next < end;
    }

    private int next() {
        return next++;
    }
}
