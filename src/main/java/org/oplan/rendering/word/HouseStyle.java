package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.oplan.document.Section.Orientation;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.w3c.dom.Element;

/**
 * How an organisation's Word files look: ours, or what the base document of the templates folder says.
 *
 * <p>Of a base its styles are used, by their names, its heads and feet, the set-up of its pages, its theme and the
 * names of its fonts. What it lacks is ours. Its text, macros, settings and links are not used.
 */
public final class HouseStyle {
    /** Path of the base document in the templates folder. */
    public static final String FILE = "base.docx";

    private static final HouseStyle OURS = new HouseStyle(Optional.empty());

    private final Optional<Base> base;
    private final Map<String, StyleSheet> sheets = new ConcurrentHashMap<>();

    private HouseStyle(Optional<Base> base) {
        this.base = base;
    }

    /** What is used of a base. */
    private record Base(
            BaseStyles styles,
            BasePages pages,
            BaseMargins margins,
            Optional<PackedPart> theme,
            Optional<PackedPart> fonts) {}

    /** Our own style. */
    public static HouseStyle ours() {
        return OURS;
    }

    /**
     * Reads a base document. What it lacks is a note; without a value, it cannot be used.
     *
     * @param file its bytes
     * @param source where it stands
     */
    public static Checked<HouseStyle> read(byte[] file, SourceRef source) {
        try {
            HouseStyle house = new HouseStyle(Optional.of(base(BasePackage.open(file))));
            BaseStyles styles = house.base.orElseThrow().styles();
            house.sheets.put(Locale.ENGLISH.toLanguageTag(), styles.in(Locale.ENGLISH));
            List<Finding> findings = new ArrayList<>();
            List<String> missing = styles.missing();
            if (!missing.isEmpty()) {
                findings.add(Finding.note(
                        "house-style-incomplete",
                        source,
                        "count",
                        missing.size(),
                        "styles",
                        String.join(", ", missing)));
            }
            return Checked.of(house, findings);
        } catch (UnfitBase e) {
            return Checked.refused(List.of(e.at(source)));
        }
    }

    private static Base base(BasePackage file) throws UnfitBase {
        String main = file.main();
        List<BasePackage.Relation> relations = file.relations(main);
        Element root = file.xml(main).getDocumentElement();
        List<Element> sections = BaseXml.all(root, "sectPr");
        BasePages pages = new BasePages(sections);
        String styles = BasePackage.find(relations, "styles").orElseThrow(() -> UnfitBase.unreadable("styles.xml"));
        Optional<byte[]> numbering = BasePackage.find(relations, "numbering").flatMap(file::part);
        return new Base(
                new BaseStyles(
                        file.part(styles).orElseThrow(() -> UnfitBase.unreadable(styles)),
                        numbering,
                        pages.layout(Orientation.PORTRAIT).textWidth()),
                pages,
                BaseMargins.of(file, main, sections),
                theme(file, relations),
                fonts(file, relations));
    }

    /** A theme with pictures is left out: they would have to come with it. */
    private static Optional<PackedPart> theme(BasePackage file, List<BasePackage.Relation> relations) throws UnfitBase {
        Optional<String> name = BasePackage.find(relations, "theme");
        if (name.isEmpty() || !file.relations(name.get()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PackedPart.of(BaseXml.write(file.xml(name.get()))));
    }

    /** The names of the fonts, without the fonts themselves. */
    private static Optional<PackedPart> fonts(BasePackage file, List<BasePackage.Relation> relations) throws UnfitBase {
        Optional<String> name = BasePackage.find(relations, "fontTable");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var xml = file.xml(name.get());
        for (String embedded : List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")) {
            for (Element font : BaseXml.all(xml.getDocumentElement(), embedded)) {
                font.getParentNode().removeChild(font);
            }
        }
        return Optional.of(PackedPart.of(BaseXml.write(xml)));
    }

    /** The styles for a language; made once. */
    StyleSheet styles(Locale language) {
        return sheets.computeIfAbsent(language.toLanguageTag(), tag -> sheet(language));
    }

    private StyleSheet sheet(Locale language) {
        try {
            return base.isEmpty()
                    ? StyleSheet.ours(language)
                    : base.get().styles().in(language);
        } catch (UnfitBase e) {
            throw new IllegalStateException("The base was read before and is the same", e);
        }
    }

    /** How pages lie that lie so. */
    PageLayout layout(Orientation orientation) {
        PageLayout ours = orientation == Orientation.PORTRAIT ? PageLayout.PORTRAIT : PageLayout.LANDSCAPE;
        return base.map(house -> house.pages().layout(orientation)).orElse(ours);
    }

    /** The base's own heads and feet; empty for ours. */
    Optional<BaseMargins> margins() {
        return base.map(Base::margins).filter(margins -> !margins.parts().isEmpty());
    }

    /** The base's theme; empty for ours. */
    Optional<PackedPart> theme() {
        return base.flatMap(Base::theme);
    }

    /** The base's list of fonts; empty for ours. */
    Optional<PackedPart> fonts() {
        return base.flatMap(Base::fonts);
    }
}
