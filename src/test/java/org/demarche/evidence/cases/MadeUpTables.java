package org.demarche.evidence.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of an invented case, to be changed and written. */
public final class MadeUpTables {
  private final Map<String, String> tables = new LinkedHashMap<>();

  /** Tables that hold one case. */
  public MadeUpTables() {
    tables.put(
        "cases.csv",
        """
        case,title,day0,trigger,violence,dead_by_side,perpetrator,victim,focal_pairs,notes
        made-up-1996,An invented strike,1996-05-02,"Aircraft of Aland strike a depot,
        at night",serious,XAA 0; XBB 4-6,XAA,XBB,XAA-XBB;XAA-XBB-C,"a remark, not read"
        """);
    tables.put(
        "actors.csv",
        """
        case,code,name,orientation,capability,memberships,regime
        made-up-1996,XAA,Aland,right,0.04,UNSC-P5;OAS (chair);OIC,democracy
        made-up-1996,XBB,Beland,left,0.01,OAS;CLUB OF FRIENDS,autocracy
        made-up-1996,XBB-C,Camp of Beland,,,,
        made-up-1996,XCC,Celand,centre,0.02,UNSC-elected;OAS;NAM,democracy
        made-up-1996,XDD,Deland,centre,,OAS (suspended),
        made-up-1996,EU,European Union,,,EU,
        made-up-1996,SUN,Soviet Union,left,0.1,UNSC-P5,autocracy
        """);
    tables.put(
        "relations.csv",
        """
        case,from,to,state,defence_treaty,land_border_or_narrow_sea,troops_present,dependence_note
        made-up-1996,XAA,XBB,hostile,0,1,0,
        made-up-1996,XCC,XAA,normal,0,0,0,trade
        made-up-1996,XCC,XBB,close,1,1,0,
        made-up-1996,XDD,XAA,allied,1,0,1,arms
        made-up-1996,SUN,XBB,broken,0,0,0,
        made-up-1996,XDD,XBB,downgraded,,,,
        """);
    tables.put(
        "measures.csv",
        """
        case,sender,target,measure,since
        made-up-1996,XAA,XBB,trade embargo,1990
        made-up-1996,OAS,XBB,arms embargo,1991
        made-up-1996,XAA,XCC,a friendly visit,1992
        """);
    tables.put(
        "issues.csv",
        """
        case,focal_pair,issue,first_wants,second_wants,salience_first,salience_second
        made-up-1996,XAA-XBB,relations,none,normalisation,low,high
        made-up-1996,XAA-XBB(Camp of Beland),amnesty,refuses,amnesty,mid,
        """);
    tables.put(
        "milestones.csv",
        """
        case,milestone,actors,observed,day
        made-up-1996,sc_meets_3,SC,yes,1
        made-up-1996,talks_30,XAA-XBB,no,
        made-up-1996,v_recalls_30,XBB,n/a,
        made-up-1996,apology_180,XAA,no,
        """);
    tables.put(
        "stances.csv",
        """
        case,code,stance,stance30
        made-up-1996,XCC,condemn,condemn
        made-up-1996,XDD,silent,understand
        made-up-1996,ZZZ,neutral_call,
        """);
  }

  /** Replaces a part of a table. */
  public MadeUpTables with(String table, String old, String now) {
    String text = tables.get(table);
    if (text == null || !text.contains(old)) {
      throw new IllegalArgumentException(table + " has no " + old);
    }
    tables.put(table, text.replace(old, now));
    return this;
  }

  /** Leaves a table out. */
  public MadeUpTables without(String table) {
    tables.remove(table);
    return this;
  }

  /** Writes them into a folder. */
  public Path write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> table : tables.entrySet()) {
        Files.write(
            folder.resolve(table.getKey()), table.getValue().getBytes(StandardCharsets.UTF_8));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
