/* What the pages need beside htmx: a clock, memory of what was unfolded, and a word when the server is away. */
(function () {
  "use strict";
  let unfolded = [];
  let focused = "";

  function remaining(until) {
    const seconds = Math.round((Date.parse(until) - Date.now()) / 1000);
    const sign = seconds < 0 ? "\u2212" : "";
    const whole = Math.abs(seconds);
    return sign + Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  }

  function tick() {
    document.querySelectorAll("[data-until]").forEach(function (clock) {
      clock.textContent = remaining(clock.dataset.until);
      clock.classList.toggle("late", Date.parse(clock.dataset.until) < Date.now());
    });
  }

  function lost(isLost) {
    const line = document.getElementById("lost");
    if (line) {
      line.hidden = !isLost;
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    tick();
    setInterval(tick, 1000);
    const body = document.body;
    body.addEventListener("htmx:sseError", function () { lost(true); });
    body.addEventListener("htmx:sendError", function () { lost(true); });
    body.addEventListener("htmx:sseOpen", function () { lost(false); });
    body.addEventListener("htmx:beforeSwap", function (event) {
      const request = event.detail.requestConfig;
      const succeeded = event.detail.xhr.status < 400;
      unfolded = Array.from(document.querySelectorAll("#view details[id]"));
      unfolded = unfolded.map(function (each) { return [each.id, each.open]; });
      focused = document.activeElement ? document.activeElement.id : "";
      if (request.verb === "post" && succeeded) {
        const form = request.elt.closest("form");
        if (form) {
          form.querySelectorAll("textarea").forEach(function (text) { text.value = ""; });
          form.reset();
          const box = form.closest("article.occasion details");
          unfolded = unfolded.filter(function (each) { return !box || each[0] !== box.id; });
        }
        const notice = document.getElementById("notice");
        notice.textContent = "";
      }
    });
    body.addEventListener("htmx:afterSwap", function () {
      lost(false);
      tick();
      unfolded.forEach(function (each) {
        const box = document.getElementById(each[0]);
        if (box) {
          box.open = each[1];
        }
      });
      if (focused && document.activeElement === body) {
        const again = document.getElementById(focused);
        if (again) {
          again.focus({ preventScroll: true });
        }
      }
    });
  });
})();
