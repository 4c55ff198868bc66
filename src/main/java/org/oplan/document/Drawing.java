package org.oplan.document;

/** What is looked at rather than read; its summary says the same in words, for readers who cannot see it. */
public sealed interface Drawing extends Block, Captioned permits Chart, HeatMap, Flow, Picture {

    /** What it shows, in words. */
    String summary();

    /** The same drawing under another caption. */
    Drawing under(Caption other);
}
