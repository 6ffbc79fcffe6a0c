// The button that copies the findings; without this script they can be marked and copied by hand.
const button = document.getElementById("copy");
const json = document.getElementById("json");
button.hidden = false;
button.addEventListener("click", async () => {
  await navigator.clipboard.writeText(json.value);
  button.textContent = button.dataset.done;
});
