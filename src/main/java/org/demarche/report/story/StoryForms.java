package org.demarche.report.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.events.Conventions;
import org.demarche.results.JsonFile;

/** The forms in which a run can be told. */
public final class StoryForms {
  private static final List<StoryForm> ALL =
      Stream.<StoryForm>concat(
              Stream.of(
                  new Form("text", run -> new Chronicle(run).lines()),
                  new Form(
                      "json",
                      run -> List.of(JsonFile.toText(run.entries().entries()).stripTrailing())),
                  new Form("csv", run -> run.entries().csv())),
              Conventions.collections().stream().map(EventForm::new))
          .toList();

  private StoryForms() {}

  private record Form(String id, Function<ToldRun, List<String>> teller) implements StoryForm {
    @Override
    public List<String> lines(ToldRun run) {
      return teller.apply(run);
    }
  }

  /** What the forms are called, the one for people first. */
  public static List<String> ids() {
    return ALL.stream().map(StoryForm::id).toList();
  }

  /**
   * Looks a form up.
   *
   * @param id what it is called
   */
  public static Optional<StoryForm> find(String id) {
    return ALL.stream().filter(form -> form.id().equals(id)).findFirst();
  }
}
