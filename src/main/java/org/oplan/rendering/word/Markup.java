package org.oplan.rendering.word;

/**
 * The XML of a part as it grows: elements are opened and closed in the order of the text.
 *
 * <p>Names are written as they are given, with their prefix; texts and values are escaped.
 */
final class Markup {
    private final StringBuilder xml = new StringBuilder();
    private boolean inTag;

    /** Opens an element; its attributes come next. */
    Markup start(String name) {
        endTag();
        xml.append('<').append(name);
        inTag = true;
        return this;
    }

    /** Gives the element that was just opened an attribute. */
    Markup attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
        return this;
    }

    /** Gives the element that was just opened a number. */
    Markup attribute(String name, long value) {
        xml.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Closes an element. */
    Markup end(String name) {
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    /** Writes an element without content. */
    Markup empty(String name) {
        return start(name).end(name);
    }

    /** Writes an element that says one thing, {@code <w:jc w:val="right"/>}. */
    Markup value(String name, String value) {
        return start(name).attribute("w:val", value).end(name);
    }

    /** Writes an element that says one number. */
    Markup value(String name, long value) {
        return start(name).attribute("w:val", value).end(name);
    }

    /** Writes characters. */
    Markup text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** Writes an element that holds characters. */
    Markup text(String name, String text) {
        return start(name).text(text).end(name);
    }

    /** Writes what is XML already. */
    Markup add(CharSequence written) {
        endTag();
        xml.append(written);
        return this;
    }

    /** Writes what has grown elsewhere. */
    Markup add(Markup other) {
        return add(other.xml);
    }

    int length() {
        return xml.length();
    }

    /** Returns what is written and begins anew; the element that was just opened stays so. */
    String drain() {
        String written = xml.toString();
        xml.setLength(0);
        return written;
    }

    @Override
    public String toString() {
        return xml.toString();
    }

    private void endTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > '>') {
                continue;
            }
            String escaped = attribute && character < '&' ? quoted(character) : escaped(character);
            if (!escaped.isEmpty()) {
                xml.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        xml.append(text, done, text.length());
    }

    private static String escaped(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "";
        };
    }

    /** What an attribute cannot hold as it is. */
    private static String quoted(char character) {
        return switch (character) {
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }
}
