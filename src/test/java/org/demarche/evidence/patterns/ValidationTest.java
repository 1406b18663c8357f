package org.demarche.evidence.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ValidationTest {
  private static final Validation.Request SMALL = new Validation.Request(24, 1, 5);

  @Test
  void equalRequestsGiveEqualAnswers() {
    assertThat(Validation.run(SMALL)).isEqualTo(Validation.run(SMALL));
  }

  @Test
  void theCrisesOfASetDoNotDependOnHowManyThereAre() {
    CrisisTemplate template = CrisisTemplate.read();
    CrisisSet set = new CrisisSet(template.figures(), template.basePlan(), 5);
    List<Crisis> many = set.listFirst(40);
    assertThat(set.listFirst(10)).isEqualTo(many.subList(0, 10));
  }

  /** ICB2 v14: 301 of 807 triggers are violent; of 2,000 draws 3 standard errors are .032. */
  @Test
  void asManyTriggersAreViolentAsInTheRecord() {
    CrisisTemplate template = CrisisTemplate.read();
    List<Crisis> crises = new CrisisSet(template.figures(), template.basePlan(), 5).listFirst(2000);
    double violent = crises.stream().filter(Crisis::violent).count() / 2000.0;
    assertThat(violent).isBetween(0.373 - 0.033, 0.373 + 0.033);
    assertThat(crises).filteredOn(Crisis::violent).allMatch(crisis -> crisis.dead() >= 0);
    assertThat(crises)
        .filteredOn(crisis -> !crisis.violent())
        .allMatch(crisis -> crisis.dead() == 0);
  }
}
