package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** Finds designs by their ids: the built-in ones and those of plug-ins. */
public final class Samplers {
  private Samplers() {}

  /**
   * Looks a design up.
   *
   * @param id its id
   * @return the design
   * @throws IllegalArgumentException if there is none
   */
  public static Sampler get(String id) {
    List<Sampler> all = new ArrayList<>(List.of(new LatinHypercube(), new MonteCarlo()));
    ServiceLoader.load(Sampler.class).forEach(all::add);
    return Stream.concat(all.stream(), ofParameters(id))
        .filter(sampler -> sampler.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UnfitException(
                    Message.of(
                        "run-no-design",
                        "design",
                        id,
                        "designs",
                        Stream.concat(
                                Stream.concat(
                                    all.stream().map(Sampler::id),
                                    Stream.of(
                                        new Sobol(Sobol.DEFAULT_POINTS).id(),
                                        new TwoLevel(TwoLevel.DEFAULT_RUNS).id())),
                                Stream.of("factorial"))
                            .toList())));
  }

  /** The ids of the designs that plug-ins add. */
  public static List<String> listPlugIns() {
    return ServiceLoader.load(Sampler.class).stream().map(p -> p.get().id()).toList();
  }

  /** Designs whose ids hold their numbers. */
  private static Stream<Sampler> ofParameters(String id) {
    return Stream.of(Sobol.find(id), TwoLevel.find(id), Factorial.find(id))
        .flatMap(Optional::stream);
  }
}
