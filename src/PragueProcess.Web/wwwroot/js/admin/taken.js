// Has this browser keep nothing of a form that the site took. What was typed after that was sent stays, and is offered when the form is opened again.
import { isAsSent, ofOpening } from "./kept-here.js";

ofOpening(document.querySelector("main").dataset.taken).filter(isAsSent).forEach((name) => localStorage.removeItem(name));
