/** What a call to the LMS means, in plain words. */
import type { LiveRow } from '../../model/live.ts';
import { decodeState } from '../../model/saved-state.ts';
import { callStrings as t } from '../../strings/call-strings.ts';
import type { Call } from './runtime.ts';

/** `cmi.interactions.2.id` → the list, the place in it, and the name; `cmi.core.score.raw` → the name. */
function readElement(element: string): { list: string; place: number; name: string } {
  const [, list = '', place = '0', rest = element] =
    /^cmi\.(interactions|objectives)\.(\d+)\.(.+)$/.exec(element) ?? [];
  const name = rest.replace(/^cmi\.(?:core\.)?/, '').replace(/^correct_responses\.\d+\./, '');
  return { list, place: Number(place), name };
}

/** `00:02:30.5`, or `PT2M30.5S`, in seconds; nothing where it is neither. */
function readSeconds(value: string): number | undefined {
  const [, hours, minutes, seconds] = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(value) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value);
  if (!parts) return undefined;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

function explainState(value: string): string {
  const state = decodeState(value, 'preview');
  if (!state.ok) return value === '' ? t.empty : `${value.length}`;
  const { chapters, answers } = state.progress;
  const complete = [...chapters.values()].filter((one) => one === 'complete').length;
  return t.savedState(value.length, state.counter, chapters.size, complete, answers.size);
}

function explainValue(list: string, name: string, value: string, rows: readonly LiveRow[]): string {
  if (name === 'suspend_data') return explainState(value);
  if (name === 'session_time' || name === 'latency' || name === 'total_time') {
    const seconds = readSeconds(value);
    return seconds === undefined ? value : t.seconds(seconds);
  }
  const question = list === 'interactions' && name === 'id' && rows.find(({ id }) => id === value)?.question;
  if (question) return `“${question}”`;
  return value === '' ? t.empty : value;
}

const nameOf = (list: string, place: number, name: string): string => {
  const known = Object.hasOwn(t.names, name) ? (t.names[name] ?? name) : name;
  if (list === '') return known;
  return `${list === 'interactions' ? t.answer(place + 1) : t.part(place + 1)}, ${known.toLowerCase()}`;
};

export function explainCall({ name, values, result }: Call, rows: readonly LiveRow[]): string {
  const kind = name.replace(/^LMS/, '');
  const [element = '', value = ''] = values;
  const { list, place, name: what } = readElement(element);
  if (kind === 'Initialize') return t.begins;
  if (kind === 'Finish' || kind === 'Terminate') return t.ends;
  if (kind === 'Commit') return t.saves;
  const given = kind === 'SetValue' ? value : result;
  const told = t.tells(nameOf(list, place, what), explainValue(list, what, given, rows));
  return kind === 'SetValue' ? told : t.reads(told);
}
