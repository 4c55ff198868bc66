package org.oplan.rendering.word;

import java.util.List;
import java.util.Optional;
import org.oplan.document.Section.Orientation;
import org.oplan.rendering.word.PageLayout.Margins;
import org.w3c.dom.Element;

/** How a base document sets up its pages: that of its first upright section, and of its first one on its side. */
final class BasePages {
    private static final int LEAST_TEXT = 2835;
    private static final int LARGEST_SHEET = 31680;

    private final List<PageLayout> layouts;

    /** The set-ups of sections of pages, in their order. */
    BasePages(List<Element> sections) {
        layouts = sections.stream()
                .map(BasePages::layout)
                .flatMap(Optional::stream)
                .toList();
    }

    /** How pages lie that lie so: as in the base, or as its other pages turned; ours if it says nothing. */
    PageLayout layout(Orientation orientation) {
        Optional<PageLayout> same = layouts.stream()
                .filter(layout -> layout.orientation() == orientation)
                .findFirst();
        PageLayout ours = orientation == Orientation.PORTRAIT ? PageLayout.PORTRAIT : PageLayout.LANDSCAPE;
        return same.orElseGet(
                () -> layouts.stream().findFirst().map(PageLayout::turned).orElse(ours));
    }

    private static Optional<PageLayout> layout(Element section) {
        Optional<Element> size = BaseXml.all(section, "pgSz").stream().findFirst();
        Optional<Element> margins = BaseXml.all(section, "pgMar").stream().findFirst();
        if (size.isEmpty() || margins.isEmpty()) {
            return Optional.empty();
        }
        int width = number(size.get(), "w");
        int height = number(size.get(), "h");
        PageLayout layout = new PageLayout(
                width > height ? Orientation.LANDSCAPE : Orientation.PORTRAIT, width, height, margins(margins.get()));
        boolean usable = layout.textWidth() >= LEAST_TEXT
                && layout.textHeight() >= LEAST_TEXT
                && Math.max(width, height) <= LARGEST_SHEET;
        return usable ? Optional.of(layout) : Optional.empty();
    }

    private static Margins margins(Element margins) {
        return new Margins(
                number(margins, "top"),
                number(margins, "right"),
                number(margins, "bottom"),
                number(margins, "left"),
                number(margins, "header"),
                number(margins, "footer"));
    }

    private static int number(Element element, String attribute) {
        String text = BaseXml.value(element, attribute);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
