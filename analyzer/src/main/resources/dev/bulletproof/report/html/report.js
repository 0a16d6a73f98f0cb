'use strict';
(() => {
  const said = document.getElementById('said');
  const each = (root, selector, act) => root.querySelectorAll(selector).forEach(act);

  // Beside the picture there is room for the list; below it, on a phone, the list would be in the way.
  if (matchMedia('(min-width: 60rem)').matches) each(document, '.told > details', list => { list.open = true; });

  /** The text of a form with the facts typed into it. */
  const finished = form => [...form.querySelectorAll('.line > span, .line > input')]
    .map(part => part.tagName === 'INPUT' ? part.value.trim() : part.textContent)
    .join('').replace(/\s+/g, ' ').trim();

  /** A field is filled once nothing in it stands for a fact any more. */
  const open = field => field.value.trim() === '' || /\bN\b|[[\]]/.test(field.value);

  const write = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'unseen-text';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };

  const copy = async (button, text) => {
    await write(text);
    button.classList.add('done');
    said.textContent = 'Copied: ' + text;
  };

  const watch = form => {
    const fields = [...form.querySelectorAll('input')];
    const button = form.querySelector('.copy');
    const missing = form.querySelector('.missing');
    const label = button.textContent;
    const update = () => {
      const count = fields.filter(open).length;
      button.setAttribute('aria-disabled', String(count > 0));
      button.classList.remove('done');
      missing.textContent = count === 0 ? 'Complete' : count === 1 ? '1 fact missing' : count + ' facts missing';
      fields.forEach(field => {
        field.size = Math.max(6, (field.value || field.placeholder).length);
        field.classList.toggle('filled', !open(field));
      });
    };
    const next = () => (fields.find(open) || button).focus();
    fields.forEach(field => {
      field.addEventListener('input', update);
      field.addEventListener('keydown', event => { if (event.key === 'Enter') next(); });
    });
    button.addEventListener('click', () => {
      if (fields.some(open)) {
        said.textContent = missing.textContent;
        next();
      } else {
        copy(button, finished(form));
      }
    });
    each(form, '.start', start => start.addEventListener('click', () => {
      const field = document.getElementById(start.dataset.for);
      field.value = start.dataset.start;
      update();
      field.focus();
      const place = field.value.search(/\bN\b/);
      if (place >= 0) field.setSelectionRange(place, place + 1);
    }));
    button.dataset.label = label;
    update();
  };

  const filter = lines => {
    const cards = [...lines.querySelectorAll('.bullet')];
    const buttons = [...lines.querySelectorAll('.tools button')];
    const signal = lines.querySelector('.tools select');
    const count = lines.querySelector('.count');
    const update = () => {
      const severity = buttons.find(button => button.getAttribute('aria-pressed') === 'true').dataset.severity;
      const fits = card => (severity === '' || card.dataset.severity === severity)
        && (signal.value === '' || card.dataset.signals.split(' ').includes(signal.value));
      cards.forEach(card => { card.hidden = !fits(card); });
      each(lines, '.group', group => { group.hidden = !group.querySelector('.bullet:not([hidden])'); });
      count.textContent = cards.filter(fits).length + ' of ' + cards.length + ' lines';
    };
    buttons.forEach(button => {
      const severity = button.dataset.severity;
      const size = cards.filter(card => severity === '' || card.dataset.severity === severity).length;
      button.append(' ' + size);
      button.hidden = size === 0;
      button.addEventListener('click', () => {
        buttons.forEach(other => other.setAttribute('aria-pressed', String(other === button)));
        update();
      });
    });
    signal.addEventListener('change', update);
    // A link to a line that the filter hides must still lead to it.
    addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && lines.contains(target) && target.hidden) {
        signal.value = '';
        buttons[0].click();
        target.scrollIntoView();
      }
    });
  };

  const contents = () => {
    const resumes = [...document.querySelectorAll('.resume')];
    const nav = document.querySelector('.files');
    if (resumes.length < 2) return;
    const list = document.createElement('ul');
    for (const resume of resumes) {
      const link = document.createElement('a');
      link.href = '#' + resume.id;
      link.textContent = resume.querySelector('h2').textContent;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    nav.append(list);
    nav.hidden = false;
  };

  each(document, '.tools, button.copy, button.start:not([data-start=""])', element => { element.hidden = false; });
  each(document, '.form', watch);
  each(document, 'button[data-copy]', button =>
    button.addEventListener('click', () => copy(button, button.dataset.copy)));
  each(document, '.lines', filter);
  contents();
})();
