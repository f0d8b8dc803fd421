import type { MatrixReport, Report } from '../../model/index.ts';
import { factsOf, verdictOf } from '../verdict.ts';
import { h, type Markup } from './markup.ts';
import { STATES } from './states.ts';

/** The answer, what it rests on, and how each environment does. */
export function overview(report: Report, matrix: MatrixReport, now: Date): Markup {
  const { kind, text } = verdictOf(report);
  return h(
    'header',
    {},
    h('p', { class: 'title' }, `envparity · ${minute(now)}`),
    h('h1', { class: kind }, capitalised(text)),
    h('p', {}, factsOf(report)),
    h(
      'ul',
      { class: 'environments' },
      matrix.environments.map((environment, index) =>
        h(
          'li',
          {},
          h('strong', {}, environment),
          STATES.map(([state, word]) => {
            const count = matrix.rows.filter(({ cells }) => cells[index]?.shown === state).length;
            return count === 0 ? [] : h('span', { class: state }, `${count} ${word}`);
          }),
        ),
      ),
    ),
  );
}

function minute(now: Date): string {
  return `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
