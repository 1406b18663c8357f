package org.demarche.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Language;
import org.demarche.words.UnfitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see and do what. */
final class WhoSeesWhatTest {
  private static final SeminarPlan.Deed DEED = new SeminarPlan.Deed("USA", "condemn", "CUB");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void begin() {
    session = Classes.begin(folder);
    Classes.join(session, "h1", Seat.Kind.TEAM, "havana");
    Classes.join(session, "w1", Seat.Kind.TEAM, "washington");
    Classes.join(session, "o1", Seat.Kind.OBSERVER, "");
    Classes.join(session, "s1", Seat.Kind.SCREEN, "");
    session.move("lead", new Move.Begin());
    Classes.advance(session, 6);
  }

  @AfterEach
  void end() {
    session.close();
  }

  private SeatView view(String seat) {
    return session.view(seat, Language.ENGLISH);
  }

  @Test
  void aTeamSeesItsOwnAndNobodyElses() {
    assertThat(view("h1").briefs()).extracting(SeatView.Brief::role).containsExactly("havana");
    assertThat(view("h1").initiatives())
        .isNotEmpty()
        .allMatch(choice -> choice.role().equals("havana"));
    assertThat(view("h1").inbox()).allMatch(choice -> choice.role().equals("havana"));
    assertThat(view("h1").pressures()).extracting(SeatView.Pressure::actor).containsExactly("CUB");
    assertThat(view("h1").stocks()).allMatch(stock -> stock.holder().equals("CUB"));
    for (String seat : List.of("o1", "s1")) {
      assertThat(view(seat).initiatives()).isEmpty();
      assertThat(view(seat).inbox()).isEmpty();
      assertThat(view(seat).briefs()).isEmpty();
      assertThat(view(seat).pressures()).isEmpty();
      assertThat(view(seat).tracks()).allMatch(track -> track.terms().isEmpty());
    }
    assertThat(view("lead").briefs()).hasSizeGreaterThan(2);
  }

  @Test
  void probabilitiesAreSeenOnlyWhereTheyAreShown() {
    assertThat(view("h1").initiatives())
        .flatExtracting(SeatView.Occasion::options)
        .allMatch(option -> ((SeatView.Option) option).probability() == null);
    session.move("lead", new Move.Show(Reveal.PROBABILITIES, List.of("havana"), true));
    assertThat(view("h1").initiatives())
        .filteredOn(choice -> !choice.options().get(0).verbal())
        .flatExtracting(SeatView.Occasion::options)
        .allMatch(option -> ((SeatView.Option) option).probability() != null);
    assertThat(view("w1").initiatives())
        .flatExtracting(SeatView.Occasion::options)
        .allMatch(option -> ((SeatView.Option) option).probability() == null);
  }

  @Test
  void aBackChannelIsReadByItsTwoEndsAndTheFacilitator() {
    session.move("h1", new Move.Say(List.of("washington"), "Between us."));
    session.move("h1", new Move.Say(List.of(), "To all."));
    assertThat(view("w1").messages()).hasSize(2);
    assertThat(view("h1").messages()).hasSize(2);
    assertThat(view("lead").messages()).hasSize(2);
    assertThat(view("o1").messages()).extracting(SeatView.Written::text).containsExactly("To all.");
    session.move("h1", new Move.Log("havana", "We hold out."));
    assertThat(view("h1").log()).hasSize(1);
    assertThat(view("w1").log()).isEmpty();
    assertThat(view("lead").log()).hasSize(1);
    session.move("o1", new Move.Note("Mirror images?"));
    assertThat(view("s1").board()).hasSize(1);
  }

  @Test
  void newsReachThoseWhomTheyAreForAndNotesOnlyTheFacilitator() {
    session.move("lead", new Move.Improvise("A ship", "Is stopped.", List.of("havana"), DEED));
    assertThat(view("h1").news()).hasSize(1);
    assertThat(view("w1").news()).isEmpty();
    assertThat(view("lead").news()).hasSizeGreaterThan(2);
    session.move("lead", new Move.Inject("tanker"));
    assertThat(view("w1").news()).hasSize(1).allMatch(news -> news.expected().isEmpty());
    assertThat(view("lead").news())
        .filteredOn(news -> news.inject().equals("tanker"))
        .allMatch(news -> news.status() == SeatView.News.Status.SENT && !news.expected().isEmpty());
    Classes.advance(session, 9);
    assertThat(view("s1").events()).anyMatch(event -> event.text().equals("A ship"));
  }

  @Test
  void aSeatDoesOnlyWhatItsRoleMay() {
    List<Move> leads =
        List.of(
            new Move.Advance(6, List.of()),
            new Move.Undo(3),
            new Move.Inject("tanker"),
            new Move.Hold("tanker"),
            new Move.Skip("tanker"),
            new Move.Improvise("a", "b", List.of(), null),
            new Move.Strike("0123456789abcdef"),
            new Move.Show(Reveal.SECRETS, List.of(), true),
            new Move.Pause(true),
            new Move.Clock(null),
            new Move.Leave("w1"),
            new Move.End());
    for (Move move : leads) {
      for (String seat : List.of("h1", "o1", "s1")) {
        refused(seat, move);
      }
    }
    Move foreign = new Move.Stand("washington", Standing.MODEL);
    refused("h1", foreign);
    refused("o1", foreign);
    refused("s1", new Move.Note("x"));
    refused("o1", new Move.Say(List.of(), "x"));
    refused("nobody", new Move.Note("x"));
    assertThatThrownBy(() -> session.branch("h1", "b", 3)).isInstanceOf(UnfitException.class);
    assertThatThrownBy(() -> session.bringInjects("h1", "time,text\n1,x\n"))
        .isInstanceOf(UnfitException.class);
    assertThatThrownBy(() -> session.toNextDecision("h1", 3)).isInstanceOf(UnfitException.class);
  }

  private void refused(String seat, Move move) {
    int before = session.journal().size();
    assertThatThrownBy(() -> session.move(seat, move)).isInstanceOf(UnfitException.class);
    assertThat(session.journal()).hasSize(before);
  }
}
