package org.oplan.rendering.pdf;

import java.util.Locale;

/**
 * The sizes of type in one language, and the measures that follow from them.
 *
 * <p>Chinese is set a little smaller and wider apart than Latin, because its characters fill their square.
 */
final class TypeScale {
    /** Width of the column that numbers of paragraphs and headings hang in. */
    static final float NUMBER_COLUMN = PageShape.mm(11);
    /** Width of the column that the numbers of footnotes hang in. */
    static final float NOTE_COLUMN = PageShape.mm(4);
    /** Headings wrap before they get too long to take in. */
    static final float TITLE_WIDTH = PageShape.mm(150);

    /** What stands between a label and its text on one line. */
    static final String GAP = "\u00A0 ";

    private final boolean chinese;
    /** Distance of the lines of the body where it is not the language's own; 0 for its own. */
    private final float leading;

    TypeScale(Locale language) {
        this(language.getLanguage().equals("zh"), 0);
    }

    private TypeScale(boolean chinese, float leading) {
        this.chinese = chinese;
        this.leading = leading;
    }

    /** The same scale with the lines of the body so far apart, to stand beside another language. */
    TypeScale led(float distance) {
        return new TypeScale(chinese, distance);
    }

    TextStyle body() {
        TextStyle own = chinese ? TextStyle.of(10, 17, Palette.INK) : TextStyle.of(10.5f, 15, Palette.INK);
        return leading == 0 ? own : new TextStyle(own.weight(), false, own.size(), leading, own.color());
    }

    TextStyle title() {
        return TextStyle.of(19, chinese ? 26 : 23, Palette.INK).with(Weight.SEMIBOLD);
    }

    /** A heading; level 1 is the highest section of the body. */
    TextStyle heading(int level) {
        TextStyle style = switch (level) {
            case 1 -> TextStyle.of(13.5f, 18, Palette.INK);
            case 2 -> TextStyle.of(11.5f, 16, Palette.INK);
            default -> TextStyle.of(10.5f, 15, Palette.INK);
        };
        return style.with(Weight.SEMIBOLD);
    }

    TextStyle source() {
        return TextStyle.of(11, 16, Palette.SOFT);
    }

    TextStyle organization() {
        return TextStyle.of(24, 28, Palette.BLUE).with(Weight.BOLD);
    }

    TextStyle masthead() {
        return TextStyle.of(9.5f, 13.5f, Palette.INK);
    }

    TextStyle boxText() {
        return chinese ? TextStyle.of(9.5f, 15, Palette.INK) : TextStyle.of(10, 14, Palette.INK);
    }

    TextStyle label() {
        return TextStyle.of(9, 12.5f, Palette.BLUE).with(Weight.BOLD);
    }

    TextStyle caption() {
        return TextStyle.of(9.5f, 13, Palette.INK);
    }

    TextStyle table(boolean compact) {
        if (compact) {
            return TextStyle.of(6.7f, 9.5f, Palette.INK);
        }
        return TextStyle.of(9, chinese ? 13 : 12, Palette.INK);
    }

    TextStyle tableNote() {
        return TextStyle.of(8.5f, chinese ? 12.5f : 11.5f, Palette.GREY);
    }

    TextStyle chart() {
        return TextStyle.of(8, 11, Palette.INK);
    }

    TextStyle furniture() {
        return TextStyle.of(8.5f, 11, Palette.GREY);
    }
}
