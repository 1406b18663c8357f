package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds designs by their ids: the built-in ones first, then those of plug-ins. */
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
    return all.stream()
        .filter(sampler -> sampler.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no design "
                        + id
                        + ". The designs are: "
                        + all.stream().map(Sampler::id).collect(Collectors.joining(", "))
                        + "."));
  }
}
