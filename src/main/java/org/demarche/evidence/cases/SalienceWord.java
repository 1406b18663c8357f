package org.demarche.evidence.cases;

/** How much a side cares for an issue, in the words of the tables. */
public enum SalienceWord {
  LOW(0.1, 0.2, 0.35),
  MID(0.3, 0.5, 0.7),
  HIGH(0.6, 0.85, 1);

  private final double least;
  private final double likeliest;
  private final double most;

  SalienceWord(double least, double likeliest, double most) {
    this.least = least;
    this.likeliest = likeliest;
    this.most = most;
  }

  double least() {
    return least;
  }

  double likeliest() {
    return likeliest;
  }

  double most() {
    return most;
  }
}
