package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed as a tree is what its text says. */
class ShippedTest {

  static Iterable<String> parts() {
    return LibraryParts.list();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartOfTheLibraryIsTheSameFromItsTreeAsFromItsText(String part) {
    byte[] text = Library.ofTheProgram().find(part).orElseThrow();
    String file = "library:" + part;
    Node read = Shipped.ofYaml(text, part);

    assertThat(TreeFile.read(TreeFile.write(read, text), text, file)).contains(read);
    assertThat(Library.ofTheProgram().findTree(part, text).orElse(read)).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theBuildPacksATreeBesideEveryPart(String part) {
    assertThat(Shipped.class.getResource(Shipped.LIBRARY + part + ".tree")).isNotNull();
  }

  @Test
  void theSchemaIsTheSameFromItsTreeAsFromItsText() {
    byte[] text = ScenarioSchema.text().getBytes(StandardCharsets.UTF_8);

    assertThat(Shipped.schema(text)).isEqualTo(Shipped.ofJson(text));
  }

  @Test
  void aTreeIsNotUsedForAnotherText() {
    byte[] text = "horizon: 90 d".getBytes(StandardCharsets.UTF_8);
    byte[] other = "horizon: 80 d".getBytes(StandardCharsets.UTF_8);
    byte[] tree = TreeFile.write(Shipped.ofYaml(text, "part"), text);

    assertThat(TreeFile.read(tree, other, "library:part")).isEqualTo(Optional.empty());
  }

  @Test
  void everyKindOfValueComesBack() {
    byte[] text =
        "a: {b: [1, -2.50, 1e300, 123456789012345678901234567890.5, true, false, ~, 'x', \"é\"]}"
            .getBytes(StandardCharsets.UTF_8);
    Node read = Shipped.ofYaml(text, "kinds");

    assertThat(TreeFile.read(TreeFile.write(read, text), text, "library:kinds")).contains(read);
  }
}
