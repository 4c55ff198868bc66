package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Flow;
import org.oplan.document.HeatMap;
import org.oplan.document.Inline;
import org.oplan.document.ItemList;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Picture;
import org.oplan.document.Section;
import org.oplan.document.Section.Orientation;
import org.oplan.document.Table;
import org.oplan.revision.Mark;

/** Writes the blocks of a document in their order, and the sections of pages that they lie on. */
final class BlockWriter {
    private static final String DASH = "–";
    private static final float NUMBER_SIZE = 11;
    private static final float[] HEADING_SIZES = {13.5f, 12, 11, 11};

    private final WordFile file;
    private final HouseStyle house;
    private final Tracking tracking;
    private final Story story;
    private final Runs runs;
    private final Anchors anchors;
    private final PageFurniture furniture;
    private final MastheadWriter mastheads;
    private final BoxWriter boxes;
    private final ContentsWriter contents;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final CaptionWriter captions;
    private PageLayout layout;
    private boolean first = true;

    BlockWriter(WordFile file, HouseStyle house, WordRenderer.Sheet sheet) {
        Document.Properties properties = sheet.document().properties();
        Script script = new Script(properties.language());
        StyleSheet styles = house.styles(properties.language());
        this.file = file;
        this.house = house;
        layout = house.layout(Orientation.PORTRAIT);
        tracking = new Tracking(sheet.marks(), properties.date());
        Paragraphs paragraphs = new Paragraphs(styles, script, tracking);
        story = new Story(file.main(), paragraphs);
        runs = new Runs(file, styles, script, tracking);
        anchors = new Anchors(tracking);
        furniture = new PageFurniture(file, house, paragraphs, runs, sheet);
        mastheads = new MastheadWriter(story, runs, tracking);
        boxes = new BoxWriter(story, runs, tracking);
        contents = new ContentsWriter(story, runs, sheet);
        captions = new CaptionWriter(story, runs, anchors);
        tables = new TableWriter(story, paragraphs, runs, captions, tracking);
        charts = new ChartWriter(file, story, runs, captions, anchors);
    }

    /** Writes the head of the first page and the body. */
    void write(Masthead masthead, List<Block> body) {
        Markup root = new Markup().add(WordFile.DECLARATION).start("w:document");
        file.main().write(Namespaces.declare(root).start("w:body").toString() + ">");
        mastheads.write(tracking.marks().formerOf(masthead), masthead);
        for (Block block : body) {
            PageLayout next =
                    house.layout(block instanceof Section section ? section.orientation() : Orientation.PORTRAIT);
            boolean turned = next.orientation() != layout.orientation();
            if (turned) {
                story.endSection(furniture.section(layout, first));
                first = false;
                layout = next;
            }
            write(block, 1, turned);
        }
        story.end(furniture.section(layout, first));
        file.main().write("</w:body></w:document>");
    }

    private void write(Block block, int depth, boolean onNewPage) {
        Mark outer = tracking.enter(block);
        draw(block, depth, onNewPage);
        tracking.leave(outer);
    }

    private void draw(Block block, int depth, boolean onNewPage) {
        switch (block) {
            case Section section -> section(section, depth, onNewPage);
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> list.items().forEach(this::item);
            case Box box -> boxes.write(box);
            case Contents table -> contents.write(table);
            case Table table -> tables.write(table, layout.textWidth());
            case Clause clause -> clause(clause);
            case Bilingual pair -> {
                sides(pair.left().blocks(), depth);
                sides(pair.right().blocks(), depth);
            }
            case HeatMap map -> tables.write(map.asTable(), layout.textWidth());
            case Flow flow -> tables.write(flow.asTable(), layout.textWidth());
            case Picture picture -> picture(picture);
            case Chart chart -> charts.write(chart, layout);
        }
    }

    private void sides(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            write(block, depth, false);
        }
    }

    private void clause(Clause clause) {
        runs.write(story.paragraph(Style.BODY_TEXT), List.of(new Inline.Emphasis(clause.lead())));
        clause.items().forEach(this::item);
    }

    private void picture(Picture picture) {
        captions.write(picture.id(), picture.caption());
        runs.write(story.paragraph(Style.BODY_TEXT), List.of(new Inline.Text(picture.summary())));
        if (!picture.credit().isEmpty()) {
            runs.write(story.paragraph(Style.NOTE), List.of(new Inline.Text(picture.credit())));
        }
    }

    private void section(Section section, int depth, boolean onNewPage) {
        WordParagraph heading = story.paragraph(Style.heading(depth));
        if (onNewPage) {
            heading.spaceBefore(0);
        } else if (section.newPage()) {
            heading.startPage();
        }
        if (!section.number().isEmpty()) {
            float size = HEADING_SIZES[Math.min(depth, HEADING_SIZES.length) - 1];
            heading.fitNumber(section.number(), size, WordParagraph.Column.NUMBER);
        }
        anchors.around(heading, section.id(), () -> heading(heading, section));
        for (Block block : section.blocks()) {
            write(block, depth + 1, false);
        }
    }

    private void heading(WordParagraph paragraph, Section section) {
        String former = tracking.marks().formerOf(section).number();
        runs.label(paragraph, Style.HEADING_NUMBER, former, section.number());
        runs.labelTab(paragraph, former, section.number());
        runs.write(paragraph, section.heading());
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.number().isEmpty()) {
            runs.write(story.paragraph(Style.BODY_TEXT), paragraph.text());
            return;
        }
        WordParagraph numbered = story.paragraph(Style.NUMBERED_PARAGRAPH);
        numbered.fitNumber(paragraph.number(), NUMBER_SIZE, WordParagraph.Column.NUMBER);
        String former = tracking.marks().formerOf(paragraph).number();
        runs.label(numbered, Style.PARAGRAPH_NUMBER, former, paragraph.number());
        runs.tab(numbered);
        runs.write(numbered, paragraph.text());
    }

    private void item(ItemList.Item item) {
        Mark outer = tracking.enter(item);
        List<Paragraph> blocks = item.blocks();
        runs.write(label(tracking.marks().formerOf(item).label(), item.label()), blocks.getFirst());
        blocks.stream().skip(1).forEach(this::continued);
        tracking.leave(outer);
    }

    private void continued(Paragraph paragraph) {
        Mark outer = tracking.enter(paragraph);
        runs.write(story.paragraph(Style.LIST_CONTINUED), paragraph);
        tracking.leave(outer);
    }

    private WordParagraph label(String former, String label) {
        if (label.equals(DASH)) {
            return story.paragraph(Style.LIST_DASH);
        }
        WordParagraph paragraph = story.paragraph(Style.LIST_ITEM);
        paragraph.fitNumber(label, NUMBER_SIZE, WordParagraph.Column.LABEL);
        runs.label(paragraph, null, former, label);
        runs.tab(paragraph);
        return paragraph;
    }
}
