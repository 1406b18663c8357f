package org.demarche.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Institution;
import org.demarche.results.RowText;
import org.demarche.trace.Climates;
import org.demarche.trace.RunListener;

/** Keeps rungs and climates of the focal pairs, votes and stocks of the run at hand. */
final class PathCapture implements RunListener {
  private final List<Track> tracks = new ArrayList<>();
  private final int[] slotOfDay;
  private final RecordCapture record;

  /**
   * Creates a listener for the runs of an arm.
   *
   * @param pairs number of focal pairs
   * @param record told of votes and stocks
   * @param climateDays days on which the climate is kept, increasing
   */
  PathCapture(int pairs, RecordCapture record, List<Integer> climateDays) {
    this.record = record;
    for (int i = 0; i < pairs; i++) {
      tracks.add(new Track(climateDays.size()));
    }
    this.slotOfDay = new int[climateDays.get(climateDays.size() - 1) + 1];
    Arrays.fill(slotOfDay, -1);
    for (int i = 0; i < climateDays.size(); i++) {
      slotOfDay[climateDays.get(i)] = i;
    }
  }

  /** Returns what happened to a pair. */
  Track track(int pair) {
    return tracks.get(pair);
  }

  @Override
  public void started() {
    tracks.forEach(Track::clear);
    record.clear();
  }

  @Override
  public void rungChanged(double day, int focalPair, int rung) {
    tracks.get(focalPair).change(day, rung);
  }

  @Override
  public void climateSampled(int day, int focalPair, double climate) {
    if (day < slotOfDay.length && slotOfDay[day] >= 0) {
      tracks.get(focalPair).sample(slotOfDay[day], climate);
    }
  }

  @Override
  public void stockSampled(int day, int stock, double left) {
    if (day < slotOfDay.length && slotOfDay[day] >= 0) {
      record.stock(stock, left);
    }
  }

  @Override
  public boolean wantsRelations(int day) {
    return record.wantsRelations(day);
  }

  @Override
  public void relationsSampled(int day, Climates climates) {
    record.relations(day, climates);
  }

  @Override
  public void voted(double day, long meeting, byte[] votes) {
    record.voted(meeting, votes);
  }

  @Override
  public void concluded(
      double day, int institution, long calendar, Institution.Result result, int[] tally) {
    record.concluded(day, institution, calendar, result);
  }

  /** The path of one pair. */
  static final class Track implements RowText.PairPath {
    private final double[] climates;
    private double[] days = new double[16];
    private int[] rungs = new int[16];
    private int size;
    private int samples;
    private final double[] ends = new double[PathOutcomes.PER_PAIR];

    private Track(int climateDays) {
      this.climates = new double[climateDays];
    }

    private void clear() {
      days[0] = 0;
      rungs[0] = 0;
      size = 1;
      samples = 0;
    }

    private void change(double day, int rung) {
      if (day <= days[size - 1]) {
        rungs[size - 1] = rung;
        return;
      }
      if (rung == rungs[size - 1]) {
        return;
      }
      if (size == days.length) {
        days = Arrays.copyOf(days, 2 * size);
        rungs = Arrays.copyOf(rungs, 2 * size);
      }
      days[size] = day;
      rungs[size] = rung;
      size++;
    }

    private void sample(int slot, double climate) {
      climates[slot] = climate;
      samples = slot + 1;
    }

    /** Takes the answers to the questions about the pair. */
    void end(double[] results, int from) {
      System.arraycopy(results, from, ends, 0, ends.length);
    }

    @Override
    public int changes() {
      return size;
    }

    @Override
    public int rung(int change) {
      return rungs[change];
    }

    @Override
    public double day(int change) {
      return days[change];
    }

    @Override
    public double pathClass() {
      return ends[0];
    }

    @Override
    public double first(int column) {
      return ends[1 + column];
    }

    @Override
    public int climates() {
      return samples;
    }

    @Override
    public double climate(int sample) {
      return climates[sample];
    }
  }
}
