package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds backends by their ids: the threads of this machine, and those of plug-ins. */
public final class Backends {
  /** The backend of this machine's threads. */
  public static final String LOCAL = "local";

  private Backends() {}

  /**
   * Looks a backend up.
   *
   * @param id its id
   * @param threads how many threads, where it is the local one
   * @return nothing where there is none of that id
   */
  public static Optional<Backend> find(String id, int threads) {
    if (id.equals(LOCAL)) {
      return Optional.of(new LocalBackend(threads));
    }
    for (Backend backend : ServiceLoader.load(Backend.class)) {
      if (backend.id().equals(id)) {
        return Optional.of(backend);
      }
    }
    return Optional.empty();
  }

  /** The ids of all backends, the local one first. */
  public static List<String> listIds() {
    List<String> ids = new ArrayList<>(List.of(LOCAL));
    ServiceLoader.load(Backend.class).forEach(backend -> ids.add(backend.id()));
    return ids;
  }
}
