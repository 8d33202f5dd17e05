class Flag {
    private volatile boolean up;

    void raise() {
        up = true;
    }

    boolean isUp() {
        return up;
    }
}
