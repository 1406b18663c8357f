package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Two made-up cases as tables. */
final class MadeUpTables {
  private static final Map<String, String> FILES =
      Map.of(
          "cases.csv",
          """
          case,title,day0,trigger,violence,dead_by_side,perpetrator,victim,focal_pairs
          first,A made-up incident,2007-03-04,A patrol of AAA fires on a patrol of BBB,minor,BBB 2,AAA,BBB,AAA-BBB
          second,Another,2008-05-06,Troops of BBB cross into AAA,serious,AAA 3,BBB,AAA,BBB-AAA
          """,
          "actors.csv",
          """
          case,code,name,orientation,capability,memberships,regime
          first,AAA,Country A,centre,0.01,OAS,democracy
          first,BBB,Country B,centre,0.005,OAS,democracy
          first,CCC,Country C,left,0.1,UNSC-P5;OAS,democracy
          second,AAA,Country A,centre,0.01,OAS,democracy
          second,BBB,Country B,centre,0.005,OAS,democracy
          second,CCC,Country C,left,0.1,UNSC-P5;OAS,democracy
          """,
          "relations.csv",
          """
          case,from,to,state,defence_treaty,land_border_or_narrow_sea,troops_present
          first,AAA,BBB,strained,0,1,0
          first,CCC,AAA,close,0,0,0
          second,AAA,BBB,cold,0,1,0
          second,CCC,AAA,close,0,0,0
          """,
          "milestones.csv",
          """
          case,milestone,actors,observed
          first,sc_meets_3,SC,no
          first,talks_30,AAA-BBB,yes
          first,mourning_5,BBB,n/a
          second,sc_meets_3,SC,yes
          second,talks_30,BBB-AAA,no
          """,
          "stances.csv",
          """
          case,code,stance,stance30
          first,CCC,concern,concern
          second,CCC,condemn,condemn
          """);

  private MadeUpTables() {}

  /** Writes them into a folder and returns it. */
  static Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
