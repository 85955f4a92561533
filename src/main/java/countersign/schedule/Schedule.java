package countersign.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;

/**
 * The alarm clock of the office. A trigger is a wake-up only, named by the minute that it wakes for; the job it starts
 * looks into the ledger for what is due. Late, early and double rings are harmless.
 */
public final class Schedule implements AutoCloseable {

    private static final String GROUP = "minutes";
    private static final JobKey RING = new JobKey("ring");
    private static final String BELL = "bell";

    private final Scheduler scheduler;
    private final Clock clock;
    private final Set<Instant> set = ConcurrentHashMap.newKeySet();

    /**
     * An alarm clock that keeps its triggers in memory: what is due stands in the ledger, and is set again from there.
     *
     * @param name names it among all in this process
     * @param clock the time by which minutes are meant; it may run ahead of the machine's
     * @param ring what is done when it rings
     */
    public Schedule(String name, Clock clock, Runnable ring) {
        this.clock = clock;
        try {
            StdSchedulerFactory factory = new StdSchedulerFactory(properties(name));
            scheduler = factory.getScheduler();
            scheduler.getContext().put(BELL, ring);
            JobDetail job = JobBuilder.newJob(Ring.class)
                    .withIdentity(RING)
                    .storeDurably()
                    .build();
            scheduler.addJob(job, true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler cannot be set up", e);
        }
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", name);
        properties.setProperty("org.quartz.scheduler.instanceId", "single");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.scheduler.idleWaitTime", "5000");
        properties.setProperty("org.quartz.threadPool.threadCount", "2");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "5000");
        return properties;
    }

    /** Begins to ring. */
    public void start() {
        try {
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler cannot be started", e);
        }
    }

    /** Rings in the minute of that moment, once, however often it is asked for. */
    public void ringAt(Instant due) {
        Instant minute = minuteOf(due);
        if (!set.add(minute)) {
            return;
        }
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(key(minute))
                .forJob(RING)
                .startAt(Date.from(onTheMachine(minute)))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                .build();
        try {
            scheduler.scheduleJob(trigger);
        } catch (ObjectAlreadyExistsException setAlready) {
            // One trigger a minute is what we want.
        } catch (SchedulerException e) {
            throw new IllegalStateException("no trigger could be set for " + minute, e);
        }
    }

    /** Forgets all triggers and sets those; needed at the start, from time to time, and when the clock was moved. */
    public void reset(Collection<Instant> minutes) {
        try {
            for (TriggerKey key :
                    scheduler.getTriggerKeys(org.quartz.impl.matchers.GroupMatcher.triggerGroupEquals(GROUP))) {
                scheduler.unscheduleJob(key);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the triggers could not be taken off", e);
        }
        set.clear();
        minutes.forEach(this::ringAt);
    }

    /** Everything that is due within a minute is due at its end. */
    private static Instant minuteOf(Instant due) {
        Instant minute = due.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(due) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static TriggerKey key(Instant minute) {
        return new TriggerKey(minute.toString(), GROUP);
    }

    private Instant onTheMachine(Instant minute) {
        return Instant.now().plus(Duration.between(clock.instant(), minute));
    }

    /** Ends; a ring that is under way is waited for. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler cannot be stopped", e);
        }
    }

    /** The one job there is. */
    @org.quartz.DisallowConcurrentExecution
    public static final class Ring implements Job {
        @Override
        public void execute(JobExecutionContext context) throws org.quartz.JobExecutionException {
            try {
                ((Runnable) context.getScheduler().getContext().get(BELL)).run();
            } catch (SchedulerException e) {
                throw new org.quartz.JobExecutionException(e);
            }
        }
    }
}
