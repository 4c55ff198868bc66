package org.oplan.rendering.word;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Box;
import org.oplan.document.Captioned;
import org.oplan.document.Chart;
import org.oplan.document.Clause;
import org.oplan.document.Contents;
import org.oplan.document.Document;
import org.oplan.document.Flow;
import org.oplan.document.HeatMap;
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
    private static final float[] HEADING_SIZES = {13.5f, 12, 11, 11};

    private final Desk desk;
    private final Tracking tracking;
    private final Story story;
    private final Runs runs;
    private final Anchors anchors;
    private final PageFurniture furniture;
    private final NoteWriter notes;
    private final MastheadWriter mastheads;
    private final TextBlockWriter texts;
    private final BoxWriter boxes;
    private final ContentsWriter contents;
    private final CaptionWriter captions;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final PictureWriter pictures;
    private final BilingualWriter bilinguals;
    private PageLayout layout;
    private boolean first = true;

    BlockWriter(WordFile file, HouseStyle house, WordRenderer.Sheet sheet) {
        Document.Properties properties = sheet.document().properties();
        Script script = new Script(properties.language());
        tracking = new Tracking(sheet.marks(), properties.date());
        StyleSheet styles = house.styles(properties.language());
        boolean counting = sheet.marks().isEmpty();
        desk = new Desk(
                file,
                house,
                styles,
                script,
                tracking,
                counting ? Labels.counted(sheet.body()) : Labels.of(sheet.body()),
                new Lists(styles, counting));
        layout = house.layout(Orientation.PORTRAIT);
        story = new Story(file.main(), desk.paragraphs());
        anchors = new Anchors(tracking);
        Drawings drawings = new Drawings(anchors);
        charts = new ChartWriter(desk, story, drawings);
        notes = new NoteWriter(desk);
        runs = desk.runs(new BodyInserts(desk.labels(), file, notes, charts));
        Pens pens = new Pens(runs, desk.writer());
        furniture = new PageFurniture(file, house, desk.paragraphs(), pens, sheet);
        mastheads = new MastheadWriter(story, runs, tracking);
        texts = new TextBlockWriter(story, runs, desk);
        boxes = new BoxWriter(story, runs, tracking);
        contents = new ContentsWriter(story, pens, sheet);
        captions = new CaptionWriter(story, pens, anchors);
        tables = new TableWriter(story, desk.paragraphs(), runs, tracking);
        pictures = new PictureWriter(file, story, pens, drawings);
        bilinguals = new BilingualWriter(desk, story, runs);
    }

    /** Writes the head of the first page and the body. */
    void write(Masthead masthead, List<Block> body) {
        Markup root = new Markup().add(WordFile.DECLARATION).start("w:document");
        desk.file().main().write(Namespaces.declare(root).start("w:body") + ">");
        mastheads.write(tracking.marks().formerOf(masthead), masthead);
        blocks(body, 1);
        story.end(furniture.section(layout, first));
        notes.end();
        desk.lists().xml().ifPresent(desk.file()::replaceLists);
        desk.file().main().write("</w:body></w:document>");
    }

    /** Writes blocks; passages in two languages that follow each other are one table. */
    private void blocks(List<Block> blocks, int depth) {
        List<Bilingual> pairs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Bilingual pair) {
                pairs.add(pair);
            } else {
                end(pairs);
                boolean turned = depth == 1 && turn(block);
                Mark outer = tracking.enter(block);
                write(block, depth, turned);
                tracking.leave(outer);
            }
        }
        end(pairs);
    }

    private void end(List<Bilingual> pairs) {
        if (!pairs.isEmpty()) {
            bilinguals.write(pairs, layout.textWidth());
            pairs.clear();
        }
    }

    /** Ends the pages before a block if it lies otherwise, and returns whether it does. */
    private boolean turn(Block block) {
        PageLayout next =
                desk.house().layout(block instanceof Section section ? section.orientation() : Orientation.PORTRAIT);
        boolean turned = next.orientation() != layout.orientation();
        if (turned) {
            story.endSection(furniture.section(layout, first));
            first = false;
            layout = next;
        }
        return turned;
    }

    private void write(Block block, int depth, boolean onNewPage) {
        if (block instanceof Captioned part) {
            captions.write(part);
        }
        switch (block) {
            case Section section -> section(section, depth, onNewPage);
            case Paragraph paragraph -> texts.write(paragraph);
            case ItemList list -> texts.write(list);
            case Clause clause -> texts.write(clause);
            case Box box -> boxes.write(box);
            case Contents table -> contents.write(table);
            case Table table -> tables.write(table, layout.textWidth());
            case Bilingual pair -> bilinguals.write(List.of(pair), layout.textWidth());
            case Chart chart -> charts.write(chart, layout);
            case HeatMap map -> new HeatMapWriter(tables).write(map, layout.textWidth());
            case Flow flow -> tables.write(flow.asTable(), layout.textWidth());
            case Picture picture -> pictures.write(picture, layout);
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
        anchors.around(heading, section.id(), () -> heading(heading, section, depth));
        blocks(section.blocks(), depth + 1);
    }

    private void heading(WordParagraph paragraph, Section section, int depth) {
        if (desk.labels().isCounted(section.id())) {
            runs.write(paragraph.inList(desk.lists().heading(depth)), section.heading());
            return;
        }
        String former = tracking.marks().formerOf(section).number();
        if (!section.number().isEmpty()) {
            anchors.label(
                    paragraph,
                    section.id(),
                    () -> runs.label(paragraph, Style.HEADING_NUMBER, former, section.number()));
        } else {
            runs.label(paragraph, Style.HEADING_NUMBER, former, "");
        }
        runs.labelTab(paragraph, former, section.number());
        runs.write(paragraph, section.heading());
    }
}
