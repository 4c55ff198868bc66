package org.oplan.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure of a document as it goes into the file: which element holds which content.
 *
 * <p>An element is a few numbers until the file is closed, and a line of text then. The elements of OpenPDF hold
 * dictionaries all that time, which makes a long table three times as dear.
 */
final class StructureTree {
    private final PdfWriter writer;
    private final List<Tag> tags;
    private final PdfIndirectReference root;
    private final List<PdfIndirectReference> references = new ArrayList<>();
    /** The references as they are written, each of them several times. */
    private final List<String> names = new ArrayList<>();
    /** What elements hold, by order; nearly all hold either one piece of content or other elements. */
    private final List<List<Held>> held = new ArrayList<>();

    private final List<List<String>> kids = new ArrayList<>();
    private final List<String> pageNames = new ArrayList<>();
    private final Map<Integer, float[]> boxes = new HashMap<>();
    /** For each page, then for each annotation, what holds it. */
    private final TreeMap<Integer, PdfObject> parents = new TreeMap<>();

    private final int pages;
    private final StringBuilder holders = new StringBuilder();
    private int page;
    private int marks;

    /** The structure of a file of so many pages. */
    StructureTree(PdfWriter writer, List<Tag> tags, int pages) {
        this.writer = writer;
        this.tags = tags;
        this.pages = pages;
        this.root = writer.getPdfIndirectReference();
        for (Tag tag : tags) {
            references.add(writer.getPdfIndirectReference());
            names.add(name(references.getLast()));
            held.add(List.of());
            kids.add(List.of());
            if (tag.parent() != null) {
                append(kids, tag.parent(), names.getLast());
            }
        }
    }

    private static <T> void append(List<List<T>> lists, Tag tag, T what) {
        List<T> list = lists.get(tag.order());
        if (list.isEmpty()) {
            lists.set(tag.order(), List.of(what));
        } else if (list instanceof ArrayList) {
            list.add(what);
        } else {
            lists.set(tag.order(), new ArrayList<>(List.of(list.getFirst(), what)));
        }
    }

    /** Goes on with the content of a page, counted from 1. */
    void startPage(int number) {
        endPage();
        page = number;
        marks = 0;
        holders.setLength(0);
        holders.append('[');
        pageNames.add(name(writer.getPageReference(number)));
    }

    private void endPage() {
        if (page > 0) {
            parents.put(
                    page - 1,
                    new PdfLiteral(PdfObject.ARRAY, holders.append(']').toString()));
        }
    }

    /** Gives an element the next piece of the page's content; says by which number it is marked there. */
    int mark(Tag tag) {
        holders.append(names.get(tag.order())).append(' ');
        append(held, tag, new Held(page, marks, null));
        return marks++;
    }

    /** Says which part of the page a figure covers. */
    void bound(Tag figure, float left, float bottom, float right, float top) {
        boxes.put(figure.order(), new float[] {left, bottom, right, top});
    }

    /** Makes an annotation part of its link element; gives the number by which it finds the element. */
    int addAnnotation(Tag link, PdfIndirectReference annotation) {
        append(held, link, new Held(page, 0, annotation));
        int key = Math.max(pages, parents.isEmpty() ? 0 : parents.lastKey() + 1);
        parents.put(key, references.get(link.order()));
        return key;
    }

    /** Writes all elements and makes them the structure of the file. */
    void write() throws IOException {
        endPage();
        for (Tag tag : tags) {
            writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, text(tag)), references.get(tag.order()));
        }
        PdfDictionary tree = new PdfDictionary(new PdfName("StructTreeRoot"));
        tree.put(PdfName.K, references.getFirst());
        PdfDictionary numbers = PdfNumberTree.writeTree(parents, writer);
        if (numbers != null) {
            tree.put(new PdfName("ParentTree"), writer.addToBody(numbers).getIndirectReference());
        }
        writer.addToBody(tree, root);
        PdfDictionary marked = new PdfDictionary();
        marked.put(new PdfName("Marked"), PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(new PdfName("MarkInfo"), marked);
        writer.getExtraCatalog().put(new PdfName("StructTreeRoot"), root);
    }

    private byte[] text(Tag tag) {
        String parent =
                tag.parent() == null ? name(root) : names.get(tag.parent().order());
        ElementText text = new ElementText(writer, tag, parent);
        List<Held> contents = held.get(tag.order());
        int first = contents.isEmpty() ? 0 : contents.getFirst().page();
        if (first > 0) {
            text.page(pageNames.get(first - 1));
        }
        text.startKids();
        for (Held each : contents) {
            text.content(each, each.page() == first ? "" : pageNames.get(each.page() - 1));
        }
        kids.get(tag.order()).forEach(text::kid);
        text.endKids();
        float[] box = boxes.get(tag.order());
        return text.attributes(box == null ? new float[0] : box);
    }

    /** How a reference is written. */
    static String name(PdfIndirectReference reference) {
        return reference.getNumber() + " " + reference.getGeneration() + " R";
    }
}
