const data = JSON.parse(document.getElementById('data').textContent);
const rows = [...document.querySelectorAll('tbody tr')];
const groups = ['.scroll', '.component'].flatMap((selector) =>
  [...document.querySelectorAll(selector)].map((element) => ({
    element,
    rows: [...element.querySelectorAll('tbody tr')],
  })),
);
const filter = document.getElementById('filter');
const [text, state, component] = ['text', 'state', 'component'].map((id) =>
  document.getElementById(id),
);

/** Only what changes is touched, so that a keystroke costs what it changes. */
function show(element, isShown) {
  if (element.hidden === isShown) element.hidden = !isShown;
}

function matches(row, wanted) {
  return (
    row.name.toLowerCase().includes(wanted) &&
    (state.value === '' || row.states.includes(state.value)) &&
    (component.value === '' || row.component === Number(component.value))
  );
}

function update() {
  const wanted = text.value.trim().toLowerCase();
  let count = 0;
  for (const [index, row] of data.rows.entries()) {
    const isShown = matches(row, wanted);
    if (isShown) count += 1;
    show(rows[index], isShown);
  }
  for (const group of groups)
    show(
      group.element,
      group.rows.some((row) => !row.hidden),
    );
  show(document.getElementById('nothing'), count === 0);
  const all = data.rows.length;
  const total = `${all} ${all === 1 ? 'name' : 'names'}`;
  document.getElementById('count').textContent = count === all ? total : `${count} of ${total}`;
}

function add(parent, name, content, className) {
  const element = document.createElement(name);
  element.textContent = content;
  if (className !== undefined) element.className = className;
  parent.append(element);
  return element;
}

function list(parent, title, texts) {
  if (texts.length === 0) return;
  add(parent, 'h4', title);
  const ul = add(parent, 'ul', '');
  for (const each of texts) add(ul, 'li', each);
}

function environment(parent, name, cell) {
  const section = add(parent, 'section', '');
  const title = add(section, 'h3', `${name} `);
  add(title, 'span', cell.word, `state ${cell.state}`);
  for (const each of cell.findings) add(section, 'p', each, each.split(':')[0]);
  if (cell.why !== undefined) add(section, 'p', cell.why);
  if (cell.mend !== undefined) add(section, 'p', `→ ${cell.mend}`);
  list(section, 'Set in', cell.set);
  return section;
}

/** The evidence of one name in all environments; nothing of it is there before somebody asks. */
function open(index, column) {
  const dialog = document.getElementById('evidence');
  const row = data.rows[index];
  dialog.replaceChildren();
  const close = add(dialog, 'button', 'Close', 'close');
  close.addEventListener('click', () => dialog.close());
  add(dialog, 'h2', row.name).id = 'evidence-title';
  const sections = row.cells.map((cell, at) =>
    environment(dialog, data.environments[at], data.cells[cell]),
  );
  list(dialog, 'Read in', row.read);
  dialog.showModal();
  close.focus();
  sections[column]?.scrollIntoView({ block: 'nearest' });
}

function copied(button) {
  const pasted = button.parentElement.querySelector('pre');
  navigator.clipboard.writeText(pasted.textContent).then(
    () => {
      button.textContent = 'Copied';
    },
    () => getSelection().selectAllChildren(pasted),
  );
}

// One listener for all cells.
document.getElementById('matrix').addEventListener('click', (event) => {
  const cell = event.target.closest('tbody th, tbody td');
  if (cell !== null) open(rows.indexOf(cell.parentElement), cell.cellIndex - 1);
});
document.addEventListener('click', (event) => {
  if (event.target.matches('.copy')) copied(event.target);
  if (event.target.matches('dialog')) event.target.close();
});
filter.addEventListener('input', update);
for (const each of document.querySelectorAll('.copy, #filter')) each.hidden = false;
update();
