package org.demarche.web.room;

import java.util.Arrays;
import java.util.List;
import org.demarche.model.PathClass;
import org.demarche.seminar.RunAhead;
import org.demarche.seminar.SeatView;
import org.demarche.words.Shown;

/**
 * Where the run may go on, ready to be marked up.
 *
 * @param model of the seat that sees it
 * @param ahead the branches
 */
public record AheadPanel(SeatModel model, RunAhead.Ahead ahead) {

  /** The text of a sentence without values. */
  public String say(String key) {
    return model.say(key);
  }

  /**
   * A class of path and its share.
   *
   * @param title for people
   * @param meaning what it takes
   * @param share in per cent, as text
   * @param width of its bar, 0 to 100
   */
  public record Share(String title, String meaning, String share, double width) {}

  /** How many branches there are, and from when. */
  public String basis() {
    return model
        .shell()
        .words()
        .say(
            "web-ahead-basis",
            "branches",
            ahead.branches(),
            "date",
            model.told().date(model.now(), ahead.day()));
  }

  /** Whether it is about an option under discussion. */
  public boolean isWhatIf() {
    return ahead.option() != null;
  }

  /** The parties of a relation. */
  public String title(RunAhead.PairAhead pair) {
    return model.told().pair(pair.first(), pair.second());
  }

  /** The classes that came up, the most frequent first. */
  public List<Share> shares(RunAhead.PairAhead pair) {
    return Arrays.stream(PathClass.values())
        .filter(each -> share(pair, each) > 0)
        .sorted((one, other) -> Double.compare(share(pair, other), share(pair, one)))
        .map(each -> row(each, share(pair, each)))
        .toList();
  }

  private Share row(PathClass each, double share) {
    return new Share(
        model.shell().words().say(each.title()),
        model.shell().words().say(each.meaning()),
        model.shell().words().show(new Shown.Percent(share)),
        share * 100);
  }

  private static double share(RunAhead.PairAhead pair, PathClass each) {
    return pair.classes().getOrDefault(each.id(), 0.0);
  }

  /** The ladder with the fan. */
  public LadderDrawing drawing(RunAhead.PairAhead pair) {
    String label = model.shell().words().say("web-ladder-ahead", "pair", title(pair));
    return LadderDrawing.of(model, label, past(pair), pair.fan(), model.now().horizon());
  }

  private List<Integer> past(RunAhead.PairAhead pair) {
    return model.view().tracks().stream()
        .filter(track -> track.first().equals(pair.first()))
        .filter(track -> track.second().equals(pair.second()))
        .findFirst()
        .map(SeatView.Track::rungs)
        .orElse(List.of());
  }
}
