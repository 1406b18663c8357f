package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartKind;
import org.demarche.chart.kind.Catalogue;
import org.demarche.engine.rules.ChoiceRule;
import org.demarche.engine.rules.ChoiceRules;
import org.demarche.experiment.Backend;
import org.demarche.experiment.Backends;
import org.demarche.experiment.Sampler;
import org.demarche.experiment.Samplers;
import org.demarche.report.PlugInCharts;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** What a plug-in can add. */
enum PluginKind {
  /** A theory of choice, which actors name. */
  RULE(ChoiceRule.class, "rule"),
  /** A way of sampling worlds, for {@code --design}. */
  DESIGN(Sampler.class, "design"),
  /** A chart of a run. */
  CHART(ChartKind.class, "chart"),
  /** A place to run, for {@code --backend}. */
  BACKEND(Backend.class, "backend");

  private final Class<?> type;
  private final Shown.Case variant;

  PluginKind(Class<?> type, String variant) {
    this.type = type;
    this.variant = new Shown.Case(variant);
  }

  /** The interface. */
  Class<?> type() {
    return type;
  }

  /** The variant of a sentence that speaks of it. */
  Shown.Case variant() {
    return variant;
  }

  /** Whether results depend on it; what only draws, or is only a place to run, changes none. */
  boolean decides() {
    return this == RULE || this == DESIGN;
  }

  /** The file of a jar that names its providers. */
  String file() {
    return "META-INF/services/" + type.getName();
  }

  /** The id by which people name a provider. */
  String id(Object provider) {
    return switch (this) {
      case RULE -> ((ChoiceRule) provider).name();
      case DESIGN -> ((Sampler) provider).id();
      case CHART -> ((ChartKind<?>) provider).id();
      case BACKEND -> ((Backend) provider).id();
    };
  }

  /** What ids look like; that of a chart is the name of its files, where a dash means a part. */
  String pattern() {
    return this == CHART ? "[a-z][a-z0-9_]*" : "[a-z][a-z0-9-]*";
  }

  /** An id that fits the pattern. */
  String example() {
    return this == CHART ? "my_chart" : "my-own";
  }

  /** Tells whether the program has one of that id itself. */
  boolean ships(String id) {
    return switch (this) {
      case RULE -> ChoiceRules.listAll().containsKey(id);
      case DESIGN -> DesignArguments.NAMES.contains(id) || shipsDesign(id);
      case CHART -> Catalogue.ids().contains(id);
      case BACKEND -> id.equals(Backends.LOCAL);
    };
  }

  private static boolean shipsDesign(String id) {
    try {
      return !Samplers.get(id).id().isEmpty();
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** Why a provider could never be used, if so. */
  Optional<Message> unfit(String who, Object provider) {
    if (this != CHART) {
      return Optional.empty();
    }
    Class<?> data = ((ChartKind<?>) provider).dataType();
    List<String> known = PlugInCharts.DATA.stream().<String>map(Class::getSimpleName).toList();
    return PlugInCharts.DATA.contains(data)
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "command-plug-in-data",
                "who",
                who,
                "data",
                data.getSimpleName(),
                "known",
                String.join(", ", known)));
  }
}
