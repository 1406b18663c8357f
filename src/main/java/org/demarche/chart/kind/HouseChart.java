package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.ChartText;
import org.demarche.chart.draw.Page;
import org.demarche.words.Message;

/** What the charts that ship have in common: how text, table and picture become pages. */
abstract class HouseChart<D> implements ChartKind<D> {
  private final String id;
  private final Class<D> type;
  private final Set<Need> needs;

  HouseChart(String id, Class<D> type, Need... needs) {
    this.id = id;
    this.type = type;
    this.needs = Set.of(needs);
  }

  /** The finding, of data that hold something to draw. */
  abstract Message title(D data);

  /** What is plotted. */
  abstract Message subtitle(D data);

  /** What a reader who cannot see the picture needs to know. */
  abstract Message altText(D data);

  /** The numbers drawn. */
  abstract ChartTable table(D data);

  /** The picture. */
  abstract Body body(D data);

  @Override
  public abstract Optional<Message> nothing(D data);

  /** The data of each page, together all of them. */
  List<D> parts(D data) {
    return List.of(data);
  }

  /** Where the numbers come from, if the context does not know; else empty. */
  String source(D data) {
    return "";
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Class<D> dataType() {
    return type;
  }

  @Override
  public final Set<Need> needs() {
    return needs;
  }

  @Override
  public final Chart chart(D data, ChartContext context) {
    return page(data, context, subtitle(data));
  }

  /** The first page has the chart's id, the others a number after it. */
  @Override
  public final List<Chart> pages(D data, ChartContext context) {
    if (nothing(data).isPresent()) {
      return List.of();
    }
    List<D> parts = parts(data);
    List<Chart> pages = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Message what = subtitle(parts.get(i));
      Message subtitle =
          parts.size() == 1
              ? what
              : Message.of("chart-page", "subtitle", what, "page", i + 1, "pages", parts.size());
      Chart page = page(parts.get(i), context, subtitle);
      pages.add(i == 0 ? page : page.named(id + "-" + (i + 1)));
    }
    return pages;
  }

  private Chart page(D data, ChartContext context, Message subtitle) {
    Optional<Message> nothing = nothing(data);
    String source = source(data);
    ChartText text =
        new ChartText(
            id,
            context.titleOr(context.say(nothing.orElseGet(() -> title(data)))),
            context.say(subtitle),
            source.isBlank() ? context.footer() : source,
            context.say(nothing.orElseGet(() -> altText(data))));
    Body body = nothing.map(Body::saying).orElseGet(() -> body(data));
    return Page.chart(text, table(data), body, context.words());
  }
}
