package org.oplan.job;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * Writes what is logged into the file of an output folder while it is open.
 *
 * <p>The file is small and so are its three predecessors, {@code oplan.1.log} to {@code oplan.3.log}. A log that cannot
 * be written stops nothing.
 */
final class RunLog implements AutoCloseable {
    private static final int PREDECESSORS = 3;
    private static final FileSize SIZE = new FileSize(FileSize.MB_COEFFICIENT);

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    private RunLog(Path file) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{\"yyyy-MM-dd'T'HH:mm:ss.SSSX\",UTC} %-5level %logger{20} %msg%n");
        encoder.start();
        appender.setContext(context);
        appender.setName(file.toString());
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(predecessors(file));
        appender.setTriggeringPolicy(size());
        appender.start();
        root().addAppender(appender);
    }

    /** Opens the log; the framework must not open one of its own in its place. */
    static RunLog open(Path file) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return new RunLog(file);
    }

    @Override
    public void close() {
        root().detachAppender(appender);
        appender.stop();
    }

    private FixedWindowRollingPolicy predecessors(Path file) {
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setMinIndex(1);
        policy.setMaxIndex(PREDECESSORS);
        policy.setFileNamePattern(file.resolveSibling("oplan.%i.log").toString().replace('\\', '/'));
        policy.start();
        return policy;
    }

    private SizeBasedTriggeringPolicy<ILoggingEvent> size() {
        SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
        policy.setContext(context);
        policy.setMaxFileSize(SIZE);
        policy.start();
        return policy;
    }

    private Logger root() {
        return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
