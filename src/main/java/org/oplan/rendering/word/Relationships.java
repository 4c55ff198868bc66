package org.oplan.rendering.word;

/** What a part refers to, each by an id. */
final class Relationships {
    private final Markup list = new Markup();
    private int count;

    /** Refers to a part of the file and returns the id. */
    String add(String kind, String target) {
        return add(WordFile.RELATION + kind, target, false);
    }

    /** Refers to something outside the file and returns the id. */
    String addOutside(String kind, String target) {
        return add(WordFile.RELATION + kind, target, true);
    }

    /** Refers to a part of the file. */
    Relationships with(String kind, String target) {
        add(kind, target);
        return this;
    }

    /** Refers to a part of the file by an id that is given. */
    void with(String id, String kind, String target) {
        write(id, WordFile.RELATION + kind, target, false);
    }

    /** Refers to a part of the file by the full name of the relation. */
    Relationships withType(String type, String target) {
        add(type, target, false);
        return this;
    }

    private String add(String type, String target, boolean outside) {
        count++;
        String id = "rId" + count;
        write(id, type, target, outside);
        return id;
    }

    private void write(String id, String type, String target, boolean outside) {
        list.start("Relationship").attribute("Id", id).attribute("Type", type).attribute("Target", target);
        if (outside) {
            list.attribute("TargetMode", "External");
        }
        list.end("Relationship");
    }

    boolean isEmpty() {
        return list.length() == 0;
    }

    /** The part that lists them. */
    String xml() {
        Markup all = new Markup().add(WordFile.DECLARATION);
        all.start("Relationships").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        return all.add(list).end("Relationships").toString();
    }
}
