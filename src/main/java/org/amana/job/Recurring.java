package org.amana.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.amana.kernel.LegalDay;

/**
 * Work that comes back by itself. A room declares it as a bean; whichever instance is free takes it up, never two at
 * once, and work cut short by the end of an instance is taken up again: what it does must bear being done twice.
 */
public final class Recurring {

    private Recurring() {}

    /**
     * @param name never to be changed: the database keeps under it when the work is due
     * @param pause from the end of one time to the beginning of the next
     */
    public static RecurringTask<Void> every(String name, Duration pause, Runnable act) {
        return task(name, Schedules.fixedDelay(pause), act);
    }

    /**
     * @param name never to be changed: the database keeps under it when the work is due
     * @param at the hour in Casablanca
     */
    public static RecurringTask<Void> daily(String name, LocalTime at, Runnable act) {
        return task(name, Schedules.daily(LegalDay.ZONE, at), act);
    }

    private static RecurringTask<Void> task(String name, Schedule schedule, Runnable act) {
        return Tasks.recurring(name, schedule).execute((instance, context) -> act.run());
    }
}
