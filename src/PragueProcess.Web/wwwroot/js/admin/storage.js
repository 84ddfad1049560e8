// What this browser holds of forms that were typed into, by the person, the form and its opening; and what of them was sent from this tab. Where the browser has no room or forbids it, nothing is held, and nothing stops.
const beginning = "unsaved ";

function tried(use, otherwise) {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

function isPair(pair) {
  return Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === "string");
}

export function read(name) {
  const typed = tried(() => JSON.parse(localStorage.getItem(name)), null);
  return Number.isFinite(typed?.at) && Array.isArray(typed.pairs) && typed.pairs.every(isPair) ? typed : null;
}

// Tells whether it is kept.
export function write(name, pairs, at = Date.now()) {
  return tried(() => {
    localStorage.setItem(name, JSON.stringify({ at, pairs }));
    return true;
  }, false);
}

export function remove(name) {
  tried(() => localStorage.removeItem(name));
}

export function namesOf(start) {
  return tried(() => Object.keys(localStorage).filter((name) => name.startsWith(start)), []);
}

export function ofOpening(opening, person = beginning) {
  return opening ? namesOf(person).filter((name) => name.endsWith(` ${opening}`)) : [];
}

export function noteSent(name) {
  tried(() => sessionStorage.setItem(name, Date.now()));
}

export function forgetSent(name) {
  tried(() => sessionStorage.removeItem(name));
}

export function isSentHere(name) {
  return tried(() => sessionStorage.getItem(name), null) !== null;
}

// Who typed on while the site had not yet answered has typed more than the site took.
export function isAsSent(name) {
  const sent = tried(() => sessionStorage.getItem(name), null);
  return sent !== null && (read(name)?.at ?? Infinity) <= Number(sent);
}
