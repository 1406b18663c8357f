package org.demarche.web.room;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Speed;
import org.demarche.seminar.SeatView;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * What actors are asked and could do, ready to be marked up.
 *
 * @param model of the seat that sees it
 */
public record Occasions(SeatModel model) {

  private Words words() {
    return model.shell().words();
  }

  /** What the own team has answered to an occasion in this turn. */
  public Optional<SeatView.Sent> answered(SeatView.Occasion occasion) {
    return model.view().sent().stream()
        .filter(sent -> !sent.occasion().isEmpty())
        .filter(sent -> sent.occasion().equals(occasion.occasion()))
        .filter(sent -> sent.role().equals(occasion.role()))
        .findFirst();
  }

  /** How many occasions wait for an answer. */
  public long open() {
    return model.view().inbox().stream().filter(each -> answered(each).isEmpty()).count();
  }

  /** Initiatives towards those whom the seminar is about: parties of relations and of roles. */
  public List<SeatView.Occasion> near() {
    return model.view().initiatives().stream().filter(each -> isNear(each.partner())).toList();
  }

  /** Initiatives towards everybody else. */
  public List<SeatView.Occasion> far() {
    return model.view().initiatives().stream().filter(each -> !isNear(each.partner())).toList();
  }

  private boolean isNear(String code) {
    return model.view().tracks().stream()
            .anyMatch(track -> track.first().equals(code) || track.second().equals(code))
        || model.told().seminar().roles().stream().anyMatch(role -> role.actor().equals(code));
  }

  /** What an occasion is about. */
  public String about(SeatView.Occasion occasion) {
    if (!occasion.occasion().isEmpty()) {
      return occasion.about();
    }
    return occasion.speed() == Speed.VOICE
        ? words().say("web-speak", "partner", occasion.about())
        : words().say("web-act", "partner", occasion.about());
  }

  /** How many options an occasion has. */
  public String options(SeatView.Occasion occasion) {
    return words().say("web-options", "count", occasion.options().size());
  }

  /** An option with whom it is aimed at. */
  public String title(SeatView.Occasion occasion, SeatView.Option option) {
    if (option.action().isEmpty()) {
      return words().say("web-do-nothing");
    }
    return option.target().isEmpty() || option.target().equals(occasion.partner())
        ? option.title()
        : words()
            .say(
                "web-option-towards",
                "title",
                option.title(),
                "target",
                model.told().actor(option.target()));
  }

  /** What an option costs, and what the model thinks of it where that is shown. */
  public String weight(SeatView.Option option) {
    String cost = words().say("web-option-cost", "cost", new Shown.Fixed(option.cost(), 2));
    Double probability = option.probability();
    return probability == null
        ? cost
        : words()
            .say(
                "web-option-weight",
                "cost",
                new Shown.Fixed(option.cost(), 2),
                "probability",
                new Shown.Percent(probability));
  }
}
