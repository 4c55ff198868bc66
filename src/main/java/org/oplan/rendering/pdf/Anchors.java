package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oplan.document.PageNumbers;

/** Where the places that links lead to came to stand. */
final class Anchors {
    private final SortedMap<String, Place> places;
    private final List<Heading> headings;
    private final int total;

    private Anchors(SortedMap<String, Place> places, List<Heading> headings, int total) {
        this.places = Collections.unmodifiableSortedMap(places);
        this.headings = List.copyOf(headings);
        this.total = total;
    }

    static Anchors of(List<Page> pages) {
        SortedMap<String, Place> places = new TreeMap<>();
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Op op : pages.get(i).ops()) {
                if (op instanceof Op.Anchor anchor) {
                    Place place = new Place(i + 1, anchor.y());
                    places.put(anchor.id(), place);
                    if (anchor.bookmark() != null) {
                        headings.add(new Heading(anchor.bookmark(), place));
                    }
                }
            }
        }
        return new Anchors(places, headings, pages.size());
    }

    /** The place of an anchor; null if the document has no such part. */
    @Nullable
    Place place(String id) {
        return places.get(id);
    }

    /** The headings in reading order, for the outline. */
    List<Heading> headings() {
        return headings;
    }

    PageNumbers pageNumbers() {
        SortedMap<String, Integer> numbers = new TreeMap<>();
        places.forEach((id, place) -> {
            if (!Notes.isNote(id)) {
                numbers.put(id, place.page());
            }
        });
        return new PageNumbers(numbers, total);
    }

    /** The same pages with page numbers printed where they were left open. */
    List<Page> resolve(List<Page> pages, Typesetter type) {
        return pages.stream()
                .map(page -> isOpen(page) ? resolve(page, type) : page)
                .toList();
    }

    private static boolean isOpen(Page page) {
        return page.ops().stream().anyMatch(Op.PageNumber.class::isInstance);
    }

    private Page resolve(Page page, Typesetter type) {
        List<Op> ops = new ArrayList<>();
        page.ops().forEach(op -> ops.addAll(resolve(op, type)));
        return new Page(page.shape(), ops);
    }

    private List<Op> resolve(Op op, Typesetter type) {
        if (!(op instanceof Op.PageNumber open)) {
            return List.of(op);
        }
        Place place = places.get(open.anchor());
        String number = place == null ? "" : Integer.toString(place.page());
        TextStyle style = open.style();
        return type.lineEndingAt(number, style, open.mark(), open.right(), open.y() - style.baseline());
    }

    /** A place on a page; {@code y} from the upper edge. */
    record Place(int page, float y) {}

    /** A bookmark and where it leads. */
    record Heading(Op.Bookmark bookmark, Place place) {}
}
