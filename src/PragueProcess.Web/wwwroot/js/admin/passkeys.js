// Fills forms with the answer of a passkey before they are sent; where browsers cannot, such forms stay hidden.
const canUse = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

async function ask(form) {
  const body = new URLSearchParams(new FormData(form));
  ["keptPath", "keptFields", "password", "repeated", "credential"].forEach((name) => body.delete(name));
  const answer = await fetch(form.dataset.options, { method: "POST", body });
  if (!answer.ok) {
    throw new Error(`The server answers ${answer.status}.`);
  }
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

function sayFailure(form) {
  const words = form.querySelector("[role=alert]") ?? document.createElement("p");
  words.className = "alert alert-danger mt-3";
  words.setAttribute("role", "alert");
  words.textContent = form.dataset.failed;
  form.append(words);
}

async function send(form) {
  try {
    form.elements.credential.value = JSON.stringify(await ask(form));
    form.submit();
  } catch {
    sayFailure(form);
  }
}

function enable(form) {
  form.hidden = false;
  const button = form.querySelector("[data-passkey-button]");
  if (button === null) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
    return;
  }
  form.querySelector("[data-passkey-way]").hidden = false;
  button.addEventListener("click", () => {
    const others = [...form.elements].filter((element) => element.type !== "password");
    if (others.every((element) => element.reportValidity())) {
      send(form);
    }
  });
}

if (canUse) {
  document.querySelectorAll("form[data-passkey]").forEach(enable);
}
