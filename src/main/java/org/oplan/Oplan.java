package org.oplan;

public final class Oplan {
    private Oplan() {}

    public static void main(String[] args) {
        System.out.println("x");
    }
}
