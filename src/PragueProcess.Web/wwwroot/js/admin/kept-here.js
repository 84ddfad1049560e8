// What this browser holds of forms that were typed into, by the person, the form and its opening; and what of them was sent from this tab.
export function read(name) {
  return JSON.parse(localStorage.getItem(name));
}

export function write(name, pairs, at = Date.now()) {
  try {
    localStorage.setItem(name, JSON.stringify({ at, pairs }));
  } catch {
    // The browser has no room; where the site keeps forms, it has it.
  }
}

export function noteSent(name, pairs) {
  try {
    sessionStorage.setItem(name, JSON.stringify(pairs));
  } catch {
    // What was sent may then be offered once more.
  }
}

// Who typed on while the site had not yet answered has typed more than the site took.
export function isAsSent(name) {
  return JSON.stringify(read(name).pairs) === sessionStorage.getItem(name);
}

export function ofOpening(opening) {
  return Object.keys(localStorage).filter((name) => opening && name.startsWith("unsaved ") && name.endsWith(` ${opening}`));
}
