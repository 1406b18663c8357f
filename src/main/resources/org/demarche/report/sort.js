for (const table of document.querySelectorAll("table.numbers")) {
  table.querySelectorAll("thead th").forEach((head, column) => {
    if (column === 0) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.title = table.dataset.sort;
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") !== "descending";
      table.querySelectorAll("thead th").forEach(each => each.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const value = row => parseFloat(row.cells[column]?.dataset.order || "NaN");
      for (const body of table.tBodies) {
        const rows = [...body.rows].filter(row => row.cells.length > 1);
        rows.sort((a, b) => {
          const [x, y] = [value(a), value(b)];
          if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y);
          return down ? y - x : x - y;
        });
        body.append(...rows);
      }
    });
  });
}
