package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.PlanEdit;
import org.demarche.model.Quantity;
import org.demarche.model.StandingMeasure;

/** Other measures in force on the eve. */
sealed interface StandingChange extends Change {

  /**
   * A measure of the perpetrator, or of all who are meant, on the victim is in force; one of that
   * kind which was in force already becomes as strong.
   *
   * @param by whose
   * @param on on whom
   * @param kind id of the kind
   * @param intensity 0 to 1
   */
  record InForce(Who by, Who on, String kind, double intensity) implements StandingChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      return stage.measureKind(kind).map(index -> with(stage, index));
    }

    private Variant with(Stage stage, int index) {
      List<StandingMeasure> added =
          stage.who(by).stream()
              .boxed()
              .flatMap(
                  i -> stage.who(on).stream().filter(j -> i != j).mapToObj(j -> of(i, j, index)))
              .toList();
      var replaced = added.stream().map(InForce::ends).collect(Collectors.toSet());
      List<StandingMeasure> all =
          Stream.concat(
                  stage.plan().measures().stream().filter(m -> !replaced.contains(ends(m))),
                  added.stream())
              .toList();
      return Variant.of(PlanEdit.of(stage.plan()).measures(new ArrayList<>(all)).plan());
    }

    private StandingMeasure of(int sender, int target, int index) {
      String id = "sign_" + kind + "_" + sender + "_" + target;
      return new StandingMeasure(id, kind, index, sender, target, Quantity.of(intensity));
    }

    private static List<Integer> ends(StandingMeasure m) {
      return List.of(m.kind(), m.sender(), m.target());
    }
  }

  /**
   * No measures on somebody are in force.
   *
   * @param on on whom
   */
  record Lifted(Who on) implements StandingChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      List<StandingMeasure> left =
          stage.plan().measures().stream()
              .filter(measure -> !stage.who(on).get(measure.target()))
              .toList();
      return left.size() == stage.plan().measures().size()
          ? Optional.empty()
          : Optional.of(Variant.of(PlanEdit.of(stage.plan()).measures(left).plan()));
    }
  }
}
