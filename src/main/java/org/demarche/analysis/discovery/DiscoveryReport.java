package org.demarche.analysis.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, as it is written to a file.
 *
 * @param outcome the condition
 * @param arm whose runs
 * @param against the arm that was held against it, null for none
 * @param runs searched
 * @param ofInterest runs in which the condition holds
 * @param leftOut runs left out: failed, without a partner, or with a missing assumption
 * @param assumptions how many vary
 * @param constant assumptions that never vary
 * @param leaveOut columns that were left out as no assumptions
 * @param search its settings
 * @param noise whether noise could have done it
 * @param trajectory every box of the first search from all runs to the last
 * @param boxes the box picked from each search that noise seldom matches, in their order; none if
 *     noise could have done the first
 * @param further the searches after the first, the last of which may have found nothing
 * @param tree a classification tree as a second view, null if it was not asked for
 */
public record DiscoveryReport(
    String outcome,
    String arm,
    @Nullable String against,
    int runs,
    int ofInterest,
    int leftOut,
    int assumptions,
    List<String> constant,
    List<String> leaveOut,
    Search search,
    Noise noise,
    List<FoundBox> trajectory,
    List<FoundBox> boxes,
    List<FurtherSearch> further,
    @Nullable TreeNode tree) {

  /** Copies the lists. */
  public DiscoveryReport {
    constant = List.copyOf(constant);
    trajectory = List.copyOf(trajectory);
    boxes = List.copyOf(boxes);
    leaveOut = List.copyOf(leaveOut);
    further = List.copyOf(further);
  }

  /** Returns the share of all runs that are of interest. */
  public double density() {
    return (double) ofInterest / runs;
  }

  /**
   * How patient the search was.
   *
   * @param peel share of a box's runs cut off in a step
   * @param paste share of the neighbouring runs put back in a step
   * @param minMass least share of all runs in a box
   */
  public record Search(double peel, double paste, double minMass) {}

  /**
   * The noise test.
   *
   * @param p share of searches in shuffled runs that were as striking
   * @param errorRate up to which p a box is told
   * @param shuffles searches made
   * @param runs searched in the test: a random part of very many
   */
  public record Noise(double p, double errorRate, int shuffles, int runs) {
    /** Tells whether noise would seldom enough have given as striking a box. */
    public boolean isPassed() {
      return p <= errorRate;
    }
  }

  /**
   * A search among the runs outside the boxes found before it.
   *
   * @param runs that were left to search
   * @param ofInterest among them
   * @param noise whether noise could have done it
   * @param trajectory every box from these runs to the last; coverage and mass refer to all runs
   */
  public record FurtherSearch(int runs, int ofInterest, Noise noise, List<FoundBox> trajectory) {
    /** Copies the list. */
    public FurtherSearch {
      trajectory = List.copyOf(trajectory);
    }
  }

  /**
   * A box.
   *
   * @param step its place on the trajectory, from 0
   * @param how {@code start}, {@code peel} or {@code paste}
   * @param n runs in it
   * @param ofInterest runs of interest in it
   * @param mass share of all runs that are in it
   * @param coverage share of the runs of interest that are in it, null if there are none
   * @param density share of its runs that are of interest
   * @param limits of the restricted assumptions: lowest and highest value, or names of categories
   * @param quasiP of the restrictions: of the lower and the upper limit, null for a free side; for
   *     categories a single one
   */
  public record FoundBox(
      int step,
      String how,
      int n,
      int ofInterest,
      double mass,
      @Nullable Double coverage,
      double density,
      Map<String, List<Object>> limits,
      Map<String, List<@Nullable Double>> quasiP) {

    /** Copies the maps in their order. */
    public FoundBox {
      limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
      quasiP = Collections.unmodifiableMap(new LinkedHashMap<>(quasiP));
    }

    /** Returns the restricted assumptions, the one with the smallest quasi-p value first. */
    public List<String> strongest() {
      List<String> names = new ArrayList<>(limits.keySet());
      names.sort(java.util.Comparator.comparingDouble(this::smallestP));
      return names;
    }

    private double smallestP(String name) {
      double least = 1;
      for (Double p : quasiP.getOrDefault(name, List.of())) {
        least = p == null ? least : Math.min(least, p);
      }
      return least;
    }
  }

  /**
   * A node of the tree; a leaf has neither rule nor branches.
   *
   * @param n runs that reach it
   * @param ofInterest among them
   * @param rule the question, such as {@code oil_price < 40}; null for a leaf
   * @param yes where it holds
   * @param no where it does not
   */
  public record TreeNode(
      int n,
      int ofInterest,
      @Nullable String rule,
      @Nullable TreeNode yes,
      @Nullable TreeNode no) {}
}
