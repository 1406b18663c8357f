package org.demarche.statistics.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CartTest {
  /** R rpart::kyphosis, 81 children after spinal surgery, in file order. */
  private static final double[] AGE = {
    71, 158, 128, 2, 1, 1, 61, 37, 113, 59, 82, 148, 18, 1, 168, 1, 78, 175, 80, 27, 22, 105, 96,
    131, 15, 9, 8, 100, 4, 151, 31, 125, 130, 112, 140, 93, 1, 52, 20, 91, 73, 35, 143, 61, 97, 139,
    136, 131, 121, 177, 68, 9, 139, 2, 140, 72, 2, 120, 51, 102, 130, 114, 81, 118, 118, 17, 195,
    159, 18, 15, 158, 127, 87, 206, 11, 178, 157, 26, 120, 42, 36
  };

  private static final double[] NUMBER = {
    3, 3, 4, 5, 4, 2, 2, 3, 2, 6, 5, 3, 5, 4, 3, 3, 6, 5, 5, 4, 2, 6, 3, 2, 7, 5, 3, 3, 3, 2, 3, 2,
    5, 3, 5, 3, 3, 5, 6, 5, 5, 3, 9, 4, 3, 3, 4, 5, 3, 2, 5, 2, 10, 2, 4, 5, 3, 5, 7, 3, 4, 7, 4, 3,
    4, 4, 2, 4, 4, 5, 5, 4, 4, 4, 3, 4, 3, 7, 2, 7, 4
  };

  private static final double[] START = {
    5, 14, 5, 1, 15, 16, 17, 16, 16, 12, 14, 16, 2, 12, 18, 16, 15, 13, 16, 9, 16, 5, 12, 3, 2, 13,
    6, 14, 16, 16, 16, 11, 13, 16, 11, 16, 9, 6, 9, 12, 1, 13, 3, 1, 16, 10, 15, 13, 3, 14, 10, 17,
    6, 17, 15, 15, 13, 8, 9, 13, 1, 8, 1, 16, 16, 10, 17, 13, 11, 16, 14, 12, 16, 10, 15, 15, 13,
    13, 13, 6, 13
  };

  private static final double[] PRESENT = {
    0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0
  };

  /**
   * R rpart 4.1.19: rpart(Kyphosis ~ Age + Number + Start, kyphosis, control = rpart.control(cp =
   * 0, minbucket = 7, minsplit = 14)): root 81 with 17 present; Start < 8.5 takes 19 with 11, split
   * at Age 93 into 10 with 4 and 9 with 7; Start >= 8.5 takes 62 with 6, split at Start 14.5 into
   * 33 with 6 and 29 with 0; the 33 at Age 55 into 12 with 0 and 21 with 6.
   */
  @Test
  void growsTheTreeThatRpartGrowsOnKyphosis() {
    CartNode.Threshold root = threshold(new Cart(7, 3).grow(kyphosis()));
    CartNode.Threshold low = threshold(root.below());
    CartNode.Threshold high = threshold(root.above());
    CartNode.Threshold middle = threshold(high.below());

    check(root, "start", 8.5, 81, 17);
    check(low, "age", 93, 19, 11);
    check(high, "start", 14.5, 62, 6);
    check(middle, "age", 55, 33, 6);
    assertThat(high.above()).isEqualTo(new CartNode.Leaf(29, 0));
    assertThat(low.below()).isEqualTo(new CartNode.Leaf(10, 4));
    assertThat(low.above()).isEqualTo(new CartNode.Leaf(9, 7));
    assertThat(middle.below()).isEqualTo(new CartNode.Leaf(12, 0));
    assertThat(middle.above()).isEqualTo(new CartNode.Leaf(21, 6));
  }

  @Test
  void aCategoryIsPartedFromTheRest() {
    double[] colour = {0, 1, 2, 0, 1, 2, 0, 1, 2};
    boolean[] blue = {false, false, true, false, false, true, false, false, true};
    CartNode node =
        new Cart(1, 3).grow(new ScenarioTable(blue).with("colour", ColumnKind.CATEGORY, colour));

    CartNode.Category split = (CartNode.Category) node;
    assertThat(split.category()).isEqualTo(2);
    assertThat(split.within()).isEqualTo(new CartNode.Leaf(3, 3));
    assertThat(split.outside().density()).isZero();
  }

  @Test
  void pureRunsAreNotSplit() {
    ScenarioTable table =
        new ScenarioTable(new boolean[4]).with("x", ColumnKind.REAL, new double[] {1, 2, 3, 4});

    assertThat(new Cart(1, 5).grow(table)).isEqualTo(new CartNode.Leaf(4, 0));
  }

  @Test
  void refusesEmptyLeaves() {
    assertThatThrownBy(() -> new Cart(0, 3)).hasMessageContaining("minLeaf 0");
  }

  private static void check(
      CartNode.Threshold node, String name, double threshold, int runs, int ofInterest) {
    assertThat(node.name()).isEqualTo(name);
    assertThat(node.threshold()).isEqualTo(threshold);
    assertThat(node.runs()).isEqualTo(runs);
    assertThat(node.runsOfInterest()).isEqualTo(ofInterest);
  }

  private static CartNode.Threshold threshold(CartNode node) {
    return (CartNode.Threshold) node;
  }

  private static ScenarioTable kyphosis() {
    boolean[] present = new boolean[PRESENT.length];
    for (int i = 0; i < present.length; i++) {
      present[i] = PRESENT[i] == 1;
    }
    return new ScenarioTable(present)
        .with("age", ColumnKind.REAL, AGE)
        .with("number", ColumnKind.REAL, NUMBER)
        .with("start", ColumnKind.REAL, START);
  }
}
