package org.oplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.oplan.job.RunFailure;
import org.oplan.publication.Manifest;
import org.oplan.publication.Register;
import org.oplan.publication.SetCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares a published set, wherever it has been copied to, with its manifest. */
@Command
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "set")
    private Path folder = Path.of("");

    @Mixin
    @SuppressWarnings("UnusedVariable") // read by the command line alone
    private final TalkOptions talk = new TalkOptions();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw RunFailure.at("set-missing", folder);
        }
        Path set = folder.toRealPath();
        Manifest manifest = Manifest.read(set).orElseThrow(() -> RunFailure.at("manifest-missing", folder));
        SetCheck check = manifest.compare(set);
        show("verify.missing", check.missing());
        show("verify.changed", check.changed());
        show("verify.unlisted", check.unlisted());
        session.screen()
                .say(
                        check.isIntact() ? "verify.intact" : "verify.differs",
                        "path",
                        folder,
                        "files",
                        manifest.listed().size(),
                        "differences",
                        check.wrong().size(),
                        "software",
                        manifest.software().name() + " " + manifest.software().version(),
                        "run",
                        manifest.run());
        boolean registerIsIntact = !Files.exists(set.resolve(Register.FILE)) || showRegister(set);
        return check.isIntact() && registerIsIntact ? ExitCode.BUILT : ExitCode.BLOCKED;
    }

    /** Compares the register of published documents with the hashes in it; whether it is as it was written. */
    private boolean showRegister(Path set) throws IOException {
        Optional<Register> register = Register.read(Files.readAllBytes(set.resolve(Register.FILE)));
        Optional<Long> broken = register.map(Register::firstBroken).orElse(Optional.of(1L));
        if (broken.isPresent()) {
            session.screen().say("verify.register-broken", "number", broken.get());
        } else {
            session.screen()
                    .say(
                            "verify.register",
                            "count",
                            register.orElseThrow().entries().size());
        }
        return broken.isEmpty();
    }

    private void show(String key, SortedSet<String> paths) {
        paths.forEach(path -> session.screen().say(key, "path", path));
    }
}
