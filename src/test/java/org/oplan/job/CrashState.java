package org.oplan.job;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.publication.Manifest;
import org.oplan.publication.Register;
import org.oplan.store.TestDatabase;

/**
 * What an output folder shows and its database remembers, without what may differ after a crash: the numbers of runs,
 * and the runs that were interrupted.
 *
 * @param files hashes of all files that people see, and of the links
 * @param rows the lines of the database, by table
 * @param mail how often each message was received, by its identity
 * @param deliveries state of each delivery
 * @param damage what must never be there: half files, sets that do not verify, work that counts as running
 */
record CrashState(
        SortedMap<String, String> files,
        SortedMap<String, List<String>> rows,
        SortedMap<String, Integer> mail,
        SortedMap<String, String> deliveries,
        List<String> damage) {

    private static final SortedMap<String, String> QUERIES = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "runs",
                    "select run_identity, sequence, person, documents, blocked, errors, warnings, notes from oplan_run"
                            + " where outcome = 'PUBLISHED'"),
            Map.entry(
                    "findings",
                    "select run_identity, number, severity, code, file, sha256, sheet, cell, line, arguments"
                            + " from oplan_finding join oplan_run on run_id = id where outcome = 'PUBLISHED'"),
            Map.entry(
                    "other findings",
                    "select f.code from oplan_finding f join oplan_run on run_id = id where outcome <> 'PUBLISHED'"),
            Map.entry(
                    "figures",
                    "select run_identity, plan, f.sha256, content from oplan_run_figures f join oplan_run on run_id = id"
                            + " join oplan_figures g on f.sha256 = g.sha256"),
            Map.entry(
                    "events",
                    "select act, person, subject, detail from oplan_event"
                            + " where act not in ('BUILD_STARTED', 'DELIVERED')"),
            Map.entry("starts", "select distinct subject from oplan_event where act = 'BUILD_STARTED'"),
            Map.entry("publications", "select * from oplan_publication"),
            Map.entry(
                    "jobs",
                    "select job_key, count(*) from batch_job_instance i join batch_job_execution e"
                            + " on i.job_instance_id = e.job_instance_id where status = 'COMPLETED' group by job_key"),
            Map.entry("job instances", "select job_key from batch_job_instance"),
            Map.entry(
                    "documents",
                    "select job_key, step_name, count(*) from batch_job_instance i join batch_job_execution e"
                            + " on i.job_instance_id = e.job_instance_id join batch_step_execution s"
                            + " on s.job_execution_id = e.job_execution_id where s.status = 'COMPLETED'"
                            + " group by job_key, step_name")));

    private static final String UNFINISHED = "select status from batch_job_execution where status in ('STARTED',"
            + " 'STARTING', 'STOPPING', 'UNKNOWN') union all select status from batch_step_execution where status in"
            + " ('STARTED', 'STARTING', 'STOPPING', 'UNKNOWN') union all select outcome from oplan_run"
            + " where outcome = 'RUNNING'";

    /** What is there now. */
    static CrashState of(Path output, GreenMail server) throws IOException, SQLException, MessagingException {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        SortedMap<String, String> deliveries = new TreeMap<>();
        List<String> damage = new ArrayList<>(visibleDamage(output));
        damage.addAll(halfFiles(output));
        try (Connection database = TestDatabase.connect(output)) {
            for (String table : QUERIES.keySet()) {
                rows.put(table, rows(database, QUERIES.getOrDefault(table, "")));
            }
            damage.addAll(rows(database, UNFINISHED));
            for (String row : rows(database, "select address, path, revision, state from oplan_delivery")) {
                int state = row.lastIndexOf('|');
                deliveries.put(row.substring(0, state), row.substring(state + 1));
            }
            long sent = deliveries.values().stream().filter("SENT"::equals).count();
            List<String> told = rows(database, "select subject from oplan_event where act = 'DELIVERED'");
            if (told.size() != sent) {
                damage.add(sent + " deliveries, and events of " + told);
            }
        }
        return new CrashState(files(output), rows, mail(server), deliveries, damage);
    }

    /** What a reader who comes this moment must not see. */
    static List<String> visibleDamage(Path output) throws IOException {
        List<String> damage = new ArrayList<>();
        for (String area : List.of("current", "published")) {
            Path link = output.resolve(area);
            if (Files.isSymbolicLink(link)) {
                Manifest.read(link)
                        .ifPresentOrElse(manifest -> damage.addAll(wrong(manifest, link)), () -> damage.add(area));
            }
        }
        Path register = output.resolve("published").resolve(Register.FILE);
        if (Files.exists(register)
                && Register.read(Files.readAllBytes(register))
                        .filter(read -> read.firstBroken().isEmpty())
                        .isEmpty()) {
            damage.add(register.toString());
        }
        return damage;
    }

    private static List<String> wrong(Manifest manifest, Path set) {
        try {
            return List.copyOf(manifest.verify(set.toRealPath()));
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private static List<String> halfFiles(Path output) throws IOException {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(path -> path.toString().endsWith(".partial")
                            || output.resolve(".oplan/staging").equals(path.getParent()))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static SortedMap<String, String> files(Path output) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String area : List.of("sets", "publications", "returned")) {
            if (Files.isDirectory(output.resolve(area))) {
                BuildTest.files(output.resolve(area)).forEach((path, hash) -> files.put(area + "/" + path, hash));
            }
        }
        for (String link : List.of("current", "published")) {
            if (Files.isSymbolicLink(output.resolve(link))) {
                files.put(link, Files.readSymbolicLink(output.resolve(link)).toString());
            }
        }
        for (String order : List.of("published", "publications")) {
            Path file = output.resolve(".oplan").resolve(order);
            files.put(".oplan/" + order, Files.exists(file) ? Files.readString(file) : "");
        }
        try (Stream<Path> snapshots = Files.list(output.resolve(".oplan/snapshots"))) {
            snapshots.forEach(path -> files.put(".oplan/snapshots/" + path.getFileName(), ""));
        }
        return files;
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getString(i)).replaceAll("\"run\" : \\d+", "run"));
                }
                rows.add(String.join("|", cells));
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private static SortedMap<String, Integer> mail(GreenMail server) throws MessagingException {
        SortedMap<String, Integer> mail = new TreeMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            mail.merge(message.getMessageID(), 1, Integer::sum);
        }
        return mail;
    }

    /**
     * How this state differs from that of an undisturbed run; no message was received twice, and none is lost silently.
     */
    List<String> violations(CrashState undisturbed) {
        List<String> violations = new ArrayList<>(damage);
        undisturbed.rows().forEach((table, expected) -> {
            if (!expected.equals(rows.get(table))) {
                violations.add(table + ": " + rows.get(table) + " instead of " + expected);
            }
        });
        if (!files.equals(undisturbed.files())) {
            violations.add("files: " + files + " instead of " + undisturbed.files());
        }
        if (!deliveries.keySet().equals(undisturbed.deliveries().keySet())) {
            violations.add("deliveries: " + deliveries + " instead of " + undisturbed.deliveries());
        }
        mail.forEach((message, times) -> {
            if (times > 1) {
                violations.add(message + " was received " + times + " times");
            }
        });
        long uncertain =
                deliveries.values().stream().filter("UNCERTAIN"::equals).count();
        long sent = deliveries.values().stream().filter("SENT"::equals).count();
        long before =
                (long) undisturbed.deliveries().size() - undisturbed.mail().size();
        boolean isAccounted = sent + uncertain == deliveries.size()
                && uncertain <= 1
                && mail.size() >= sent - before
                && mail.size() <= sent - before + uncertain;
        if (!isAccounted) {
            violations.add("mail: " + mail + " for " + deliveries);
        }
        return violations;
    }
}
