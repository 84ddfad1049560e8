// Has this browser keep nothing of a form that the site took. What was typed after that was sent stays, and is offered when the form is opened again.
import { forgetSent, isAsSent, ofOpening, remove } from "./storage.js";

for (const name of ofOpening(document.querySelector("main").dataset.taken).filter(isAsSent)) {
  remove(name);
  forgetSent(name);
}
