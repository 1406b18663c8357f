package org.demarche.results;

/** The name of a run's folder: the same request of the same model finds its own folder again. */
public final class RunId {
  private static final int LENGTH = 12;

  private static final String BEGINNING = String.join(" ", "demarche", "run", "1");

  private RunId() {}

  /**
   * Hashes a request.
   *
   * @param scenarioSha256 hash of the resolved canonical scenario
   * @param request seed, arms, design, counts and plug-ins
   * @param modelVersion hash of the model
   * @return twelve hexadecimal digits
   */
  public static String of(String scenarioSha256, RunRequest request, String modelVersion) {
    String text =
        String.join(
            "\n",
            BEGINNING,
            scenarioSha256,
            Long.toString(request.seed()),
            String.join(",", request.arms()),
            request.design(),
            Integer.toString(request.replications()),
            NumberText.of(request.precision()),
            String.join(",", request.plugins()),
            modelVersion);
    return Sha256.ofText(text).substring(0, LENGTH);
  }
}
