// Lets the table of grades sort and filter. The page can be read without it.
(() => {
  'use strict';
  const table = document.querySelector('table.grades');
  if (!table) {
    return;
  }
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const folded = text => text.normalize('NFKC').toLowerCase();
  const rows = [...body.rows].map(row => ({row, name: folded(row.cells[0].textContent)}));

  // Points go before the words that stand where there are none.
  const points = cell => {
    const number = parseFloat(cell.textContent);
    return Number.isNaN(number) ? -Infinity : number;
  };

  const sort = (column, descending) => {
    const numeric = heads[column].classList.contains('number');
    const keyed = rows.map(entry => {
      const cell = entry.row.cells[column];
      return {row: entry.row, key: numeric ? points(cell) : cell.textContent};
    });
    const compare = numeric ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : collator.compare;
    keyed.sort((a, b) => (descending ? compare(b.key, a.key) : compare(a.key, b.key)));
    body.append(...keyed.map(entry => entry.row));
    heads.forEach((head, index) =>
      head.setAttribute('aria-sort', index === column ? (descending ? 'descending' : 'ascending') : 'none'));
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute('aria-sort', 'none');
    button.addEventListener('click', () => sort(column, head.getAttribute('aria-sort') === 'ascending'));
  });

  const find = document.getElementById('find');
  const exercise = document.getElementById('exercise');
  const state = document.getElementById('state');
  const review = document.getElementById('review');
  const shown = document.getElementById('shown');
  const columns = heads.map((head, index) => ({index, exercise: head.dataset.exercise})).filter(head => head.exercise);

  const filter = () => {
    const text = folded(find.value.trim());
    const looked = columns.filter(column => exercise.value === '' || column.exercise === exercise.value);
    let count = 0;
    rows.forEach(({row, name}) => {
      const fits = name.includes(text)
        && (!review.checked || row.lastElementChild.textContent !== '')
        && (state.value === '' || looked.some(column => row.cells[column.index].className === state.value));
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count;
  };

  // Rows out of sight are laid out when the page is there, some at a time: a screen reader knows of no others.
  const AT_A_TIME = 200;
  const later = window.requestIdleCallback ?? (task => setTimeout(task));
  const layOut = from => {
    rows.slice(from, from + AT_A_TIME).forEach(({row}) => row.style.contentVisibility = 'visible');
    if (from + AT_A_TIME < rows.length) {
      later(() => layOut(from + AT_A_TIME));
    }
  };
  window.addEventListener('load', () => later(() => layOut(0)));

  document.querySelector('.filter').hidden = false;
  find.addEventListener('input', filter);
  [exercise, state, review].forEach(control => control.addEventListener('change', filter));
  filter();
})();
