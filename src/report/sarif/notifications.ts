import type { Problem, Report, SourceRow } from '../../model/index.ts';
import { sightOf } from '../complete.ts';
import { counted } from '../counted.ts';
import { type Places, physical } from './place.ts';
import { plain, sentence } from './text.ts';

type Level = 'error' | 'warning' | 'note';

/** What went wrong while looking, what could not be looked at, and what is not shown. */
export function notificationsOf(report: Report, hidden: number, places: Places) {
  const { read, tried, asked } = sightOf(report);
  return [
    ...(hidden > 0 ? [toldOf(`${counted(hidden, 'finding')} not shown, the least severe`)] : []),
    ...asked.flatMap((source) => ofSource(source, 'error', places)),
    ...tried.flatMap((source) => ofSource(source, 'warning', places)),
    ...read.flatMap(({ problems }) => problems.map((one) => ofProblem(one, 'note', places))),
    ...report.problems.map((one) => ofProblem(one, 'note', places)),
    ...report.unknown.map(({ environment, names, why, mend }) =>
      toldOf(`${counted(names.length, 'name')} of ${environment} not known: ${why}. ${mend}`),
    ),
  ];
}

function ofSource({ title, problems }: SourceRow, level: Level, places: Places) {
  return [
    { level, message: { text: `${plain(title)} could not be read.` } },
    ...problems.map((problem) => ofProblem(problem, level, places)),
  ];
}

function ofProblem({ code, message, place, hint }: Problem, level: Level, places: Places) {
  const text = [message, ...(hint === undefined ? [] : [hint])].map(sentence).join(' ');
  const location = place === undefined ? {} : physical(place, places);
  return {
    descriptor: { id: code },
    level,
    message: { text },
    locations: 'physicalLocation' in location ? [location] : undefined,
  };
}

function toldOf(text: string) {
  return { level: 'note' as Level, message: { text: plain(text) } };
}
