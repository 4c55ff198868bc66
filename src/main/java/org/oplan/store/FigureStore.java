package org.oplan.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.oplan.figure.Figure;
import org.oplan.figure.FigureBook;
import org.oplan.publication.Json;
import org.oplan.publication.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of each run, kept longer than its documents; equal books are stored once. */
public final class FigureStore {
    private final JdbcClient database;

    FigureStore(JdbcClient database) {
        this.database = database;
    }

    /** Remembers the figures of a plan as a run computed them. */
    public void add(long run, String plan, FigureBook book) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String hash = pack(book, content);
        boolean known = database.sql("select count(*) from oplan_figures where sha256 = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("insert into oplan_figures values (?, ?)")
                    .params(hash, content.toString(StandardCharsets.US_ASCII))
                    .update();
        }
        database.sql("insert into oplan_run_figures values (?, ?, ?)")
                .params(run, plan, hash)
                .update();
    }

    /** The plans whose figures a run computed, in order. */
    public List<String> plans(long run) {
        return database.sql("select plan from oplan_run_figures where run_id = ? order by plan")
                .param(run)
                .query(String.class)
                .list();
    }

    /** The figures of a plan as a run computed them. */
    public Optional<FigureBook> book(long run, String plan) {
        return database.sql("select content from oplan_run_figures f join oplan_figures c on c.sha256 = f.sha256"
                        + " where f.run_id = ? and f.plan = ?")
                .params(run, plan)
                .query((row, number) -> row.getString(1))
                .optional()
                .map(content -> new FigureBook(List.of(unpack(content))));
    }

    /** Writes a book as compressed text, never whole in memory before it is, and gives the hash of the text. */
    private static String pack(FigureBook book, OutputStream content) {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(
                new DeflaterOutputStream(Base64.getEncoder().wrap(content)), digest)) {
            Json.write(book.all(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest.digest());
    }

    private static Figure[] unpack(String content) {
        ByteArrayInputStream packed = new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
        try (InputStream in = new InflaterInputStream(Base64.getDecoder().wrap(packed))) {
            return Json.read(in, Figure[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
