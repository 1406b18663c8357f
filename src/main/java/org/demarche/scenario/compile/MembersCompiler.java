package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Institution.Member;
import org.demarche.model.Quantity;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Problem;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the seats of an institution. A member that is an actor votes with the ideal point given
 * there; the electorate fills in what the roster does not say, and stands for members that are no
 * actors.
 */
final class MembersCompiler {
  private final Reading reading;
  private final Quantities quantities;
  private final List<Actor> actors;

  MembersCompiler(Reading reading, Quantities quantities, List<Actor> actors) {
    this.reading = reading;
    this.quantities = quantities;
    this.actors = actors;
  }

  /** Everybody in the scenario, in the order of the plan. */
  List<Actor> actors() {
    return actors;
  }

  /** The seats, sorted by code. */
  List<Member> members(Located institution) {
    Optional<Located> list = institution.find("members");
    List<Located> items = list.map(Located::items).orElse(List.of());
    if (items.isEmpty()) {
      reading
          .problems()
          .add(
              list.orElse(institution),
              Message.of("problem-members-none", "code", institution.id()));
    }
    TreeSet<String> seen = new TreeSet<>();
    for (Located item : items) {
      Optional<String> code = reading.text(item);
      if (code.isPresent() && !seen.add(code.get())) {
        reading.problems().add(item, Message.of("problem-member-twice", "code", code.get()));
      }
    }
    Set<String> suspended = suspended(institution, new ArrayList<>(seen));
    List<Member> members = new ArrayList<>();
    for (Located item : items) {
      String code = item.text().orElse("");
      if (seen.remove(code)) {
        member(institution, item, code, !suspended.contains(code)).ifPresent(members::add);
      }
    }
    checkElectorate(institution, items);
    if (!members.isEmpty() && members.stream().noneMatch(Member::participates)) {
      reading.problems().add(institution, Message.of("problem-members-suspended"));
    }
    members.sort(Comparator.comparing(Member::code));
    return members;
  }

  private Set<String> suspended(Located institution, List<String> codes) {
    Set<String> suspended = new TreeSet<>();
    for (Located item : institution.find("suspended").map(Located::items).orElse(List.of())) {
      Optional<String> code = reading.text(item);
      if (code.isPresent() && !codes.contains(code.get())) {
        reading
            .problems()
            .add(
                notAMember(
                    item,
                    Message.of("problem-member-suspended", "code", code.get()),
                    code.get(),
                    codes));
      }
      code.ifPresent(suspended::add);
    }
    return suspended;
  }

  /** A problem of somebody who is treated as a member and is none. */
  Problem notAMember(Located item, Message what, String code, List<String> members) {
    return item.problem(what).maybe(NearestName.find(code, members));
  }

  private Optional<Member> member(
      Located institution, Located item, String code, boolean participates) {
    int actor = reading.names().find(Names.Kind.ACTOR, code);
    Optional<Located> entry =
        institution.find("electorate").flatMap(electorate -> electorate.find(code));
    if (actor < 0 && entry.isEmpty()) {
      reading
          .problems()
          .add(
              item,
              Message.of("problem-member-unknown", "code", code),
              NearestName.find(code, known(institution)));
      return Optional.empty();
    }
    Actor.@Nullable State state =
        actor >= 0 && actors.get(actor) instanceof Actor.State known ? known : null;
    if (actor >= 0 && state == null) {
      reading.problems().add(item, Message.of("problem-member-no-state", "code", code));
      return Optional.empty();
    }
    Optional<Quantity> stated =
        entry.flatMap(where -> quantities.find(where, "ideal_point", ActorsCompiler.IDEAL_POINT));
    Optional<Quantity> own =
        state == null ? Optional.empty() : Optional.ofNullable(state.idealPoint());
    List<String> groups = entry.map(this::groups).orElse(List.of());
    return Optional.of(
        new Member(
            code,
            actor,
            own.or(() -> stated).orElse(null),
            groups.isEmpty() && state != null ? state.groups() : groups,
            participates));
  }

  private List<String> groups(Located entry) {
    return entry.find("groups").map(Located::items).orElse(List.of()).stream()
        .flatMap(item -> reading.text(item).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> known(Located institution) {
    TreeSet<String> known = new TreeSet<>(reading.names().actors());
    institution.find("electorate").map(Located::members).orElse(List.of()).stream()
        .map(Located::id)
        .forEach(known::add);
    return new ArrayList<>(known);
  }

  private void checkElectorate(Located institution, List<Located> members) {
    List<String> codes = members.stream().flatMap(member -> member.text().stream()).toList();
    for (Located entry : Reading.sorted(institution.find("electorate"))) {
      if (!entry.id().equals("source")
          && !reading.isLibrary(entry)
          && !codes.contains(entry.id())) {
        reading.warn(entry, Message.of("problem-electorate-no-member", "code", entry.id()));
      }
    }
  }
}
