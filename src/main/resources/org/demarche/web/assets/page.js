/* What the pages need beside htmx: a clock, memory of what was unfolded, and a word when the server is away. */
(function () {
  "use strict";
  const folds = new Map();
  let focused = "";
  let touched = [];

  /* Which field this is, also on the page that comes after. */
  function place(field) {
    const hidden = field.form ? Array.from(field.form.querySelectorAll("input[type=hidden]")) : [];
    const about = hidden.filter(function (each) { return each.name !== "form-token"; });
    const form = field.form ? field.form.getAttribute("action") : "";
    const choice = field.type === "radio" ? field.value : "";
    return [form, field.name, choice].concat(about.map(function (each) { return each.value; })).join("\n");
  }

  function fields() {
    return Array.from(document.querySelectorAll("#view form input[type=radio], #view form input[type=number]"));
  }

  function isTouched(field) {
    return field.type === "radio" ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
  }

  function remember() {
    touched = fields().filter(isTouched).map(function (field) { return { place: place(field), value: field.value }; });
  }

  function restore() {
    const now = fields();
    touched.forEach(function (each) {
      const field = now.find(function (one) { return !one.disabled && place(one) === each.place; });
      if (field && field.type === "radio") {
        field.checked = true;
      } else if (field) {
        field.value = each.value;
      }
    });
    touched = [];
  }

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
    body.addEventListener("click", function (event) {
      const box = event.target.closest("summary") ? event.target.closest("details[id]") : null;
      if (box) {
        folds.set(box.id, !box.open);
      }
    });
    body.addEventListener("htmx:sseError", function () { lost(true); });
    body.addEventListener("htmx:sendError", function () { lost(true); });
    body.addEventListener("htmx:sseOpen", function () { lost(false); });
    body.addEventListener("htmx:beforeSwap", function (event) {
      const request = event.detail.requestConfig;
      const succeeded = event.detail.xhr.status < 400;
      focused = document.activeElement ? document.activeElement.id : "";
      if (request.verb === "post" && succeeded) {
        const form = request.elt.closest("form");
        if (form) {
          form.querySelectorAll("textarea").forEach(function (text) { text.value = ""; });
          form.reset();
          const box = form.closest("article.occasion details");
          if (box) {
            folds.delete(box.id);
          }
        }
        const notice = document.getElementById("notice");
        notice.textContent = "";
      }
      remember();
    });
    body.addEventListener("htmx:afterSwap", function () {
      lost(false);
      tick();
      restore();
      folds.forEach(function (isOpen, id) {
        const box = document.getElementById(id);
        if (box) {
          box.open = isOpen;
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
