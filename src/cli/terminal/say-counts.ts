/** What a database holds, in a line. */
import type { StoredCounts } from '../../host/storage/backup.ts';

export function sayCounts({ people, attempts, answers }: StoredCounts): string {
  const say = (count: number, what: string) => `${count.toLocaleString('en-CA')} ${what}`;
  return [say(people, 'people'), say(attempts, 'attempts'), say(answers, 'answers')].join(', ');
}
