package org.oplan.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A process that is killed right before one of the things that it does for good: a file that appears, is renamed or
 * deleted, a change of a link, a commit of the database, a message to the mail server.
 *
 * <p>The process runs under a debugger that stops it there, so that nothing else happens before it is killed. What is
 * done between two such things leaves no trace, so that these are all the moments that differ.
 */
final class DoomedProcess {
    /** Where a process does something for good: class and methods. */
    private static final Map<String, List<String>> EFFECTS = new TreeMap<>(Map.of(
            "java.nio.file.Files",
            List.of("move", "createSymbolicLink", "delete", "deleteIfExists"),
            "org.h2.mvstore.tx.TransactionStore",
            List.of("commit"),
            "org.postgresql.jdbc.PgConnection",
            List.of("commit"),
            "org.postgresql.jdbc.PgPreparedStatement",
            List.of("executeUpdate"),
            "org.eclipse.angus.mail.smtp.SMTPTransport",
            List.of("mailFrom", "data", "finishData")));

    /** What a process needs to do the same as this one. */
    static final List<String> OPTIONS = List.of("-Dinstant=" + TextOplan.INSTANT, "-Dtally=true");

    private final List<String> effects = new ArrayList<>();
    private final int fatal;

    private DoomedProcess(int fatal) {
        this.fatal = fatal;
    }

    /**
     * Runs a command and kills it right before the effect with a number, from 0.
     *
     * @return the effects up to there, or all of them if there are no more
     */
    static List<String> run(int fatal, String... arguments) throws Exception {
        DoomedProcess doomed = new DoomedProcess(fatal);
        doomed.run(arguments);
        return doomed.effects;
    }

    private void run(String... arguments) throws Exception {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(known -> known.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> settings = connector.defaultArguments();
        settings.forEach((name, setting) -> {
            switch (name) {
                case "localAddress" -> setting.setValue("localhost");
                case "timeout" -> setting.setValue("60000");
                default -> {}
            }
        });
        String address = connector.startListening(settings);
        try {
            List<String> options = new ArrayList<>(OPTIONS);
            options.add("-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address);
            Process process = OplanProcess.start(options, arguments);
            try {
                watch(connector.accept(settings), process);
                if (effects.size() < fatal) {
                    assertThat(process.waitFor()).as("exit code without a kill").isIn(0, 1);
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        } finally {
            connector.stopListening(settings);
        }
    }

    private void watch(VirtualMachine machine, Process process) throws InterruptedException {
        for (String name : EFFECTS.keySet()) {
            ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
            loading.addClassFilter(name);
            loading.enable();
            machine.classesByName(name).forEach(DoomedProcess::watch);
        }
        machine.resume();
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent loaded) {
                        watch(loaded.referenceType());
                    } else if (event instanceof BreakpointEvent reached) {
                        Method method = reached.location().method();
                        if (effects.size() == fatal) {
                            process.destroyForcibly().waitFor();
                            return;
                        }
                        effects.add(method.declaringType().name() + "." + method.name());
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException e) {
            // It has ended by itself.
        }
    }

    private static void watch(ReferenceType type) {
        for (Method method : type.methods()) {
            if (EFFECTS.getOrDefault(type.name(), List.of()).contains(method.name()) && !method.isAbstract()) {
                type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(method.location())
                        .setSuspendPolicy(EventRequest.SUSPEND_ALL);
            }
        }
        type.virtualMachine().eventRequestManager().breakpointRequests().forEach(EventRequest::enable);
    }
}
