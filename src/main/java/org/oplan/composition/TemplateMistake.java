package org.oplan.composition;

/** A mistake in a template, with its place. */
final class TemplateMistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;

    /**
     * A mistake.
     *
     * @param place {@code operational-plan/document.ftl:12}
     * @param message what is wrong, as the template's author would say it
     */
    TemplateMistake(String place, String message) {
        super(message);
        this.place = place;
    }

    String place() {
        return place;
    }
}
