package org.amana.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The statements that reach the database while something is done, of requests too. */
public final class Statements {

    private static final List<String> WHO_TELLS = List.of("org.hibernate.SQL", "org.springframework.jdbc.core");

    private static volatile boolean counting;
    private static volatile String acting = "";

    private Statements() {}

    /** Whether pages are asked for to count what drawing them takes: none is then given as it was kept. */
    static boolean counting() {
        return counting;
    }

    /** What was sent to the database, in order, where every page is drawn anew. */
    public static List<String> during(Runnable act) {
        counting = true;
        try {
            return heard(act);
        } finally {
            counting = false;
        }
    }

    /** What was sent to the database, in order, where a page may be given as it was kept. */
    public static List<String> heard(Runnable act) {
        List<String> heard = new CopyOnWriteArrayList<>();
        acting = Thread.currentThread().getName();
        AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                String said = event.getFormattedMessage();
                if (!isOfActs(event.getThreadName())) {
                    return;
                }
                // that a session was used is written once a minute, whatever the page
                if (said.contains("UPDATE SPRING_SESSION")) {
                    return;
                }
                if (event.getLoggerName().equals("org.hibernate.SQL") || said.contains("SQL statement [")) {
                    heard.add(said);
                }
            }
        };
        listener.start();
        WHO_TELLS.stream().map(Statements::logger).forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(listener);
        });
        try {
            act.run();
        } finally {
            WHO_TELLS.stream().map(Statements::logger).forEach(logger -> {
                logger.detachAppender(listener);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        return List.copyOf(heard);
    }

    /** Whether a request is handled there, or the act itself is done: jobs speak whenever they are due. */
    private static boolean isOfActs(String thread) {
        return thread.contains("-exec-") || thread.equals(acting);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
