package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Simulation;
import org.demarche.model.Intervention;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;

/** Branches of the class's run, in two threads of the lowest priority. */
final class Ahead implements RunAhead, AutoCloseable {
  private static final int THREADS = 2;

  private final Trunk trunk;
  private final Supplier<Present> present;
  private final Supplier<SeminarPlan> seminar;
  private final Plan plan;
  private final Simulation.Prepared prepared;
  private final ExecutorService workers;
  private final List<Question> open = new ArrayList<>();
  private final ThreadLocal<Branch> branches;

  @SuppressWarnings("ThreadPriorityCheck") // nothing rests on it: play only goes first
  Ahead(Trunk trunk, Supplier<Present> present, Supplier<SeminarPlan> seminar) {
    this.trunk = trunk;
    this.present = present;
    this.seminar = seminar;
    this.plan = Fan.asking(trunk.plan);
    this.prepared = EngineSimulation.INSTANCE.prepare(plan);
    this.branches = ThreadLocal.withInitial(() -> new Branch(trunk, prepared));
    this.workers =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "seminar-ahead");
              thread.setDaemon(true);
              thread.setPriority(Thread.MIN_PRIORITY);
              return thread;
            });
  }

  /** One question at work: branches are handed out one by one. */
  private final class Question {
    final CompletableFuture<RunAhead.Ahead> answer = new CompletableFuture<>();
    final long version;
    private final int day;
    private final List<Intervention> interventions;
    private final @Nullable Move option;
    private final Fan fan = new Fan(trunk.plan, BRANCHES);
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger(BRANCHES);

    Question(Present now, List<Intervention> interventions, @Nullable Move option) {
      this.version = now.version;
      this.day = now.ledger.day();
      this.interventions = List.copyOf(interventions);
      this.option = option;
    }

    /** Works until there is nothing left, or nobody asks any more. */
    void work() {
      try {
        for (int k = next.getAndIncrement();
            k < BRANCHES && !answer.isDone();
            k = next.getAndIncrement()) {
          branch(k);
        }
      } catch (RuntimeException failed) {
        branches.remove();
        answer.completeExceptionally(failed);
      }
    }

    private void branch(int k) {
      branches.get().run(day, k, interventions, fan);
      if (left.decrementAndGet() == 0) {
        answer.complete(told());
      }
    }

    private RunAhead.Ahead told() {
      List<PairAhead> pairs = new ArrayList<>();
      for (int p = 0; p < trunk.plan.focalPairs().size(); p++) {
        Pair pair = trunk.plan.focalPairs().get(p);
        pairs.add(
            new PairAhead(
                trunk.code(pair.first()),
                trunk.code(pair.second()),
                fan.classes(p),
                fan.days(p, day)));
      }
      Map<String, Double> means = new TreeMap<>();
      for (int k = 0; k < trunk.plan.outcomes().size(); k++) {
        Outcome outcome = trunk.plan.outcomes().get(k);
        if (outcome.headline()) {
          means.put(outcome.id(), fan.mean(k));
        }
      }
      return new RunAhead.Ahead(day, BRANCHES, pairs, means, option);
    }
  }

  @Override
  public CompletableFuture<RunAhead.Ahead> now() {
    return ask(null);
  }

  @Override
  public CompletableFuture<RunAhead.Ahead> of(Move option) {
    if (!(option instanceof Move.Act || option instanceof Move.Reply)) {
      throw new IllegalArgumentException("no option to discuss: " + option);
    }
    return ask(option);
  }

  private CompletableFuture<RunAhead.Ahead> ask(@Nullable Move option) {
    Present now = present.get();
    if (now.course.points().isEmpty() || now.ledger.day() >= trunk.horizon()) {
      return CompletableFuture.failedFuture(
          new UnfitException(Message.of("seminar-nothing-ahead")));
    }
    List<Intervention> interventions;
    try {
      interventions = option == null ? Translation.whats(now.course.present()) : with(now, option);
    } catch (UnfitException unfit) {
      return CompletableFuture.failedFuture(unfit);
    }
    Question question = new Question(now, interventions, option);
    synchronized (open) {
      open.removeIf(old -> old.answer.isDone());
      open.add(question);
    }
    for (int k = 0; k < THREADS; k++) {
      workers.execute(question::work);
    }
    return question.answer;
  }

  /** What the present turn would be if an option were handed in, which nobody does. */
  private List<Intervention> with(Present now, Move option) {
    SeminarPlan plan = seminar.get();
    new Checks(trunk, plan, now.ledger, now.course).check(option);
    List<Entry> all = new ArrayList<>(now.ledger.all());
    all.add(new Entry(all.size() + 1L, java.time.Instant.EPOCH, "", option));
    Ledger supposed = Ledger.of(all, plan.roles(), trunk.firstDay());
    return Translation.whats(Course.of(trunk, plan, supposed, now.course).present());
  }

  /** The class has moved on: what was asked before is of no use. */
  void moved() {
    long version = present.get().version;
    synchronized (open) {
      open.stream().filter(q -> q.version != version).forEach(q -> q.answer.cancel(false));
      open.removeIf(question -> question.answer.isDone());
    }
  }

  @Override
  public void close() {
    synchronized (open) {
      open.forEach(question -> question.answer.cancel(false));
    }
    workers.shutdownNow();
  }
}
