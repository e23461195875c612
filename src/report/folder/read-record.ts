/** A completion record that a learner saved → a row. */
import { type CompletionRecord, completionRecord, recordFormat } from '../../model/completion-record.ts';
import { type FoundRow, type Reading, unreadable } from './found.ts';

const again = 'Ask for the file once more, as the course saved it.';

/** @param today `2026-11-22`, where the report is made */
export function readRecord(file: string, text: string, today: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Of what ends too early it names no line.
    const line = Number(/\(line (\d+)/.exec(String(error))?.[1] ?? text.split('\n').length);
    return unreadable({ file, line, reason: 'It is damaged: this is no whole JSON.', remedy: again });
  }
  if (typeof value !== 'object' || value === null || !('alongsideCompletion' in value))
    return unreadable({
      file,
      reason: 'It is no completion record.',
      remedy: 'Take it out of the folder, or leave it: it does no harm.',
    });
  if (value.alongsideCompletion !== recordFormat)
    return unreadable(explainFormat(file, value.alongsideCompletion));
  const parsed = completionRecord.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const reason =
      unknown === undefined
        ? `“${issue?.path.join('.') ?? ''}” is missing, or is not what a record holds there.`
        : `It holds “${unknown}”, which no completion record does.`;
    return unreadable({ file, reason, remedy: `It was changed after it was saved. ${again}` });
  }
  return { rows: [toFound(file, parsed.data, today)], unread: [] };
}

function explainFormat(file: string, format: unknown) {
  const isNewer = typeof format === 'number' && format > recordFormat;
  return {
    file,
    reason: `It is a completion record of format ${JSON.stringify(format)}; this report reads format ${recordFormat}.`,
    remedy: isNewer ? 'Update Alongside, then make the report again.' : again,
  };
}

function toFound(file: string, record: CompletionRecord, today: string): FoundRow {
  const { name, course, completedOn, score, passMark, passed } = record;
  const notes: string[] = [];
  if (completedOn > today) notes.push(`It is dated ${completedOn}, which is still to come.`);
  if (passed === true && score !== null && passMark !== null && score < passMark)
    notes.push(
      `It says passed, with a score below its pass mark of ${passMark}%: the questions may have changed since.`,
    );
  if (passed === false && score !== null && passMark !== null && score >= passMark)
    notes.push(`It says not passed, with a score that reaches its pass mark of ${passMark}%.`);
  return {
    ...{ file, line: undefined, source: 'record', name, identity: '', course },
    ...{ version: course.version, hash: course.hash, notes },
    status: passed === null ? 'complete' : passed ? 'passed' : 'failed',
    score: score ?? undefined,
    startedAt: undefined,
    lastSeenAt: completedOn,
  };
}
