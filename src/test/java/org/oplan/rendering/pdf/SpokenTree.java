package org.oplan.rendering.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.document.Bilingual;
import org.oplan.document.Block;
import org.oplan.document.Document;
import org.oplan.document.Masthead;
import org.oplan.document.Paragraph;
import org.oplan.document.Picture;
import org.oplan.document.Section;
import org.oplan.document.TreeText;

/** What a screen reader should say of a document tree, in the words of the tree. */
final class SpokenTree {
    private SpokenTree() {}

    /** The text, without any space. */
    static String of(Document document) {
        Masthead head = document.masthead();
        Stream<String> masthead = Stream.of(
                        List.of(head.organization(), head.meeting(), head.placeAndDate()),
                        head.left(),
                        head.right(),
                        List.of(head.source(), head.title()))
                .flatMap(List::stream);
        String spoken = Stream.concat(masthead, document.blocks().stream().map(SpokenTree::block))
                .reduce("", String::concat);
        return SpokenText.dense(spoken);
    }

    private static String block(Block block) {
        return switch (block) {
            case Section section -> {
                String heading = section.number() + TreeText.plain(section.heading());
                yield heading + section.blocks().stream().map(SpokenTree::block).reduce("", String::concat);
            }
            case Bilingual pair ->
                blocks(pair.left().blocks())
                        + blocks(pair.right().blocks().stream()
                                .map(SpokenTree::unnumbered)
                                .toList());
            case Picture picture -> text(picture) + picture.credit();
            default -> text(block);
        };
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(SpokenTree::block).reduce("", String::concat);
    }

    /** The number of a passage in two languages is printed once. */
    private static Block unnumbered(Block block) {
        return block instanceof Paragraph paragraph ? Paragraph.of(paragraph.text()) : block;
    }

    private static String text(Block block) {
        return String.join("", TreeText.of(block));
    }
}
