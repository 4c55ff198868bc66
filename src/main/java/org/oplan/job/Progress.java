package org.oplan.job;

import java.util.Map;

/** Who wants to know how far a build has come; called from several threads. */
public interface Progress {

    /** A stage begins. */
    void started(Stage stage);

    /** A stage has ended, with what it counted. */
    void finished(Stage stage, Map<String, Integer> counts);

    /** An interrupted build goes on, with so many documents already finished. */
    void resumed(int finishedDocuments);

    /** A document has been finished. */
    void document(String path, int finished, int all);
}
