package org.demarche.web.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.seminar.SeatView;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * Proposals and meetings, ready to be marked up.
 *
 * @param model of the seat that sees them
 */
public record Talks(SeatModel model) {

  private Words words() {
    return model.shell().words();
  }

  private Told told() {
    return model.told();
  }

  /** Proposals, the latest first. */
  public List<SeatView.Proposal> proposals() {
    List<SeatView.Proposal> turned = new ArrayList<>(model.view().proposals());
    Collections.reverse(turned);
    return turned;
  }

  /** Who put terms to whom. */
  public String title(SeatView.Proposal proposal) {
    return words()
        .say(
            "web-proposal",
            "from",
            told().role(proposal.from()),
            "to",
            told().actor(proposal.to()));
  }

  /** What is proposed on an issue. */
  public String term(String issue, double share) {
    String title =
        model.view().tracks().stream()
            .flatMap(track -> track.terms().stream())
            .filter(terms -> terms.issue().equals(issue))
            .map(SeatView.Terms::title)
            .findFirst()
            .orElse(issue);
    return words().say("web-term", "issue", title, "share", new Shown.Percent(share));
  }

  /** What has become of a proposal. */
  public String status(SeatView.Proposal proposal) {
    return switch (proposal.status()) {
      case OPEN -> words().say("web-proposal-open");
      case ACCEPTED -> words().say("web-proposal-accepted");
      case DECLINED -> words().say("web-proposal-declined");
      case COUNTERED -> words().say("web-proposal-countered");
      case WITHDRAWN -> words().say("web-proposal-withdrawn");
    };
  }

  /** Whether the own team is asked. */
  public boolean mayAnswer(SeatView.Proposal proposal) {
    return proposal.status() == SeatView.Proposal.Status.OPEN
        && proposal.to().equals(model.actor());
  }

  /** The name of a form's field for an issue. */
  public String field(SeatView.Terms terms) {
    return TeamMoves.TERM + terms.issue();
  }

  /** The parties of a table. */
  public String title(SeatView.Track track) {
    return told().pair(track.first(), track.second());
  }

  /** What a meeting is about, and when it is. */
  public String title(SeatView.Meeting meeting) {
    return words()
        .say(
            "web-meeting",
            "body",
            meeting.name(),
            "about",
            told().actor(meeting.about()),
            "date",
            told().date(model.now(), meeting.day()));
  }

  /** What has been handed in. */
  public String ballot(SeatView.Meeting meeting) {
    List<String> votes =
        meeting.voters().entrySet().stream()
            .map(
                voter ->
                    words()
                        .say(
                            "web-ballot",
                            "role",
                            told().role(voter.getKey()),
                            "vote",
                            voter.getValue().map(this::vote).orElse(words().say("web-no-vote"))))
            .toList();
    return votes.isEmpty() ? words().say("web-ballot-none") : words().show(Shown.Row.of(votes));
  }

  /** A vote in a word. */
  String vote(Intervention.Cast cast) {
    return switch (cast) {
      case YES -> words().say("web-yes");
      case NO -> words().say("web-no");
      case ABSTAIN -> words().say("web-abstain");
      case ABSENT -> words().say("web-absent");
    };
  }

  /** Whether the own team may vote at a meeting. */
  public boolean mayVote(SeatView.Meeting meeting) {
    return meeting.voters().containsKey(model.view().seat().role());
  }

  /** Whether the own team's no is a veto. */
  public boolean mayVeto(SeatView.Meeting meeting) {
    return meeting.vetoers().contains(model.view().seat().role());
  }

  /** What a team takes back, for those who hear it. */
  public String withdraw(SeatView.Sent sent) {
    return words().say("web-withdraw-what", "what", sent.text());
  }

  /** Meetings at which the own team has no vote. */
  public String elsewhere() {
    return words()
        .say("web-elsewhere", "meetings", model.elsewhere().stream().map(this::title).toList());
  }
}
