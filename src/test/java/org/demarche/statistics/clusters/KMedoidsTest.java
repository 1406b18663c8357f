package org.demarche.statistics.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KMedoidsTest {
  /** R cluster::ruspini, 75 points in the plane. */
  private static final double[][] RUSPINI = {
    {4, 53},
    {5, 63},
    {10, 59},
    {9, 77},
    {13, 49},
    {13, 69},
    {12, 88},
    {15, 75},
    {18, 61},
    {19, 65},
    {22, 74},
    {27, 72},
    {28, 76},
    {24, 58},
    {27, 55},
    {28, 60},
    {30, 52},
    {31, 60},
    {32, 61},
    {36, 72},
    {28, 147},
    {32, 149},
    {35, 153},
    {33, 154},
    {38, 151},
    {41, 150},
    {38, 145},
    {38, 143},
    {32, 143},
    {34, 141},
    {44, 156},
    {44, 149},
    {44, 143},
    {46, 142},
    {47, 149},
    {49, 152},
    {50, 142},
    {53, 144},
    {52, 152},
    {55, 155},
    {54, 124},
    {60, 136},
    {63, 139},
    {86, 132},
    {85, 115},
    {85, 96},
    {78, 94},
    {74, 96},
    {97, 122},
    {98, 116},
    {98, 124},
    {99, 119},
    {99, 128},
    {101, 115},
    {108, 111},
    {110, 111},
    {108, 116},
    {111, 126},
    {115, 117},
    {117, 115},
    {70, 4},
    {77, 12},
    {83, 21},
    {61, 15},
    {69, 15},
    {78, 16},
    {66, 18},
    {58, 13},
    {64, 20},
    {69, 21},
    {66, 23},
    {61, 25},
    {76, 27},
    {72, 31},
    {64, 30}
  };

  /**
   * R cluster 2.1.4: p = pam(ruspini, 4); p$id.med 10 32 52 70 (from 1), p$objective after swaps
   * 11.4863748146, p$silinfo$avg.width .737656990881, sizes 20 23 17 15.
   */
  @Test
  void findsTheFourGroupsOfRuspini() {
    Clustering clustering = ruspini(4);

    assertThat(clustering.medoids()).containsExactly(9, 31, 51, 69);
    assertThat(clustering.meanDistance()).isCloseTo(11.4863748146, within(1e-9));
    assertThat(clustering.silhouette()).isCloseTo(.737656990881, within(1e-9));
    assertThat(clustering.share(0)).isEqualTo(20 / 75.0);
    assertThat(clustering.share(3)).isEqualTo(15 / 75.0);
  }

  /** R: pam(ruspini, 3): medoids 17 32 52, objective 21.5929301385, silhouette .632704714035. */
  @Test
  void findsThreeGroupsWhereThreeAreAsked() {
    Clustering clustering = ruspini(3);

    assertThat(clustering.medoids()).containsExactly(16, 31, 51);
    assertThat(clustering.meanDistance()).isCloseTo(21.5929301385, within(1e-9));
    assertThat(clustering.silhouette()).isCloseTo(.632704714035, within(1e-9));
  }

  @Test
  void asManyGroupsAsItemsHaveNoDistance() {
    assertThat(ruspini(75).meanDistance()).isZero();
    assertThat(ruspini(1).silhouette()).isNaN();
  }

  @Test
  void equalItemsDoNotLoopForever() {
    Clustering clustering = KMedoids.cluster(5, 2, (i, j) -> 0);

    assertThat(clustering.meanDistance()).isZero();
    assertThat(clustering.medoids()).hasSize(2);
  }

  @Test
  void refusesMoreGroupsThanItems() {
    assertThatThrownBy(() -> KMedoids.cluster(2, 3, (i, j) -> 1)).hasMessageContaining("1 to 2");
  }

  private static Clustering ruspini(int groups) {
    return KMedoids.cluster(
        RUSPINI.length,
        groups,
        (i, j) -> Math.hypot(RUSPINI[i][0] - RUSPINI[j][0], RUSPINI[i][1] - RUSPINI[j][1]));
  }
}
